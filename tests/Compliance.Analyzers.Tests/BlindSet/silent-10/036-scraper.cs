using System;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace Scraper.Coupons
{
    public class ListingCouponScraper
    {
        private static readonly Regex ClipRx = new(@"(?:Apply|Clip)\s+(?<pct>\d+)%\s+coupon", RegexOptions.Compiled);
        private static readonly Regex SaveRx = new("(?i)save\\s+\\$?(\\d+)(?:\\.\\d\\d)?\\s+with\\s+coupon");
        private const string CouponXPath = "//label[contains(text(),'coupon')]/span[@class='promoPriceBlockMessage']";
        private const string ReviewUrl = "https://www.amazon.com/product-reviews/{0}?filterByStar=five_star&pageNumber={1}";

        private readonly HttpClient http;
        public ListingCouponScraper(HttpClient http) => this.http = http;

        public async Task<int?> PercentAsync(string asin)
        {
            var html = await http.GetStringAsync("https://www.amazon.com/dp/" + asin);
            var m = ClipRx.Match(html);
            if (!m.Success) m = SaveRx.Match(html);
            if (html.Contains("您的优惠券已领取")) return 0;
            if (html.Contains("Save an extra 5% with coupon")) return 5;
            return m.Success ? int.Parse(m.Groups[1].Value) : null;
        }
    }
}
