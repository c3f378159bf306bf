using System;
using System.Collections.Generic;

namespace LanTu.Marketing.Ads
{
    // Google Ads / 独立站广告语，不走站内信
    public class GoogleAdCopyGenerator
    {
        private readonly string _brand;
        public GoogleAdCopyGenerator(string brand) => _brand = brand;

        public IEnumerable<string> Headlines(int percent)
        {
            yield return $"{_brand} Sale - {percent}% Off";
            yield return "Free Shipping Over $49";
            yield return "Buy 2 Get 1 Free";
            yield return "New Autumn Collection";
        }

        public IEnumerable<string> Keywords()
        {
            yield return "desk lamp coupon";
            yield return "led lamp discount code";
            yield return "gift card for home decor";
            yield return "台灯 优惠券";
        }

        public string CampaignName(DateTime d) => $"{d:yyyyMM}_black-friday_coupon_US";
    }
}
