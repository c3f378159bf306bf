using System.Collections.Generic;
using System.Globalization;

namespace Tidewater.SellerSuite.Wpf
{
    public class UiStrings
    {
        private readonly Dictionary<string, (string En, string Zh)> _strings = new()
        {
            ["Menu.Coupons"] = ("Coupons and deals", "优惠券与秒杀"),
            ["Menu.Reviews"] = ("Product reviews", "商品评论"),
            ["Menu.Refunds"] = ("Refunds and replacements", "退款与换货"),
            ["Button.RequestReview"] = ("Request a review (Amazon's own message)", "请求评论（由亚马逊发送）"),
            ["Button.CreateCoupon"] = ("Create a coupon...", "新建优惠券…"),
            ["Column.Discount"] = ("Discount %", "折扣 %"),
            ["Column.FreeGift"] = ("Free gift", "赠品"),
            ["Status.CouponExpired"] = ("The coupon has expired.", "优惠券已过期。"),
            ["Confirm.DeleteReviewTag"] = ("Remove the tag from the selected reviews?", "确定移除所选评论的标签吗？"),
            ["Hint.Price"] = ("Enter the sale price; the discount is worked out for you.", "填写促销价，系统自动计算折扣。"),
            ["About.Rate"] = ("Do you like Seller Suite? Rate this app in the Microsoft Store.", "喜欢卖家套件吗？请到微软商店为本应用评分。"),
            ["Licence.Renew"] = ("Your Seller Suite licence ends in {0} days. Renew it now.", "您的卖家套件许可将在 {0} 天后到期，请及时续费。"),
        };

        public string this[string key]
        {
            get
            {
                if (!_strings.TryGetValue(key, out var pair))
                    return key;

                return CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? pair.Zh : pair.En;
            }
        }
    }
}
