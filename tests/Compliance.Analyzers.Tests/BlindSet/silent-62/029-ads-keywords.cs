using System.Collections.Generic;
using System.Linq;

namespace Adwright.SponsoredProducts
{
    public class CampaignFactory
    {
        private static readonly string[] NegativeKeywords =
        {
            "free", "free gift", "coupon", "promo code", "discount code", "refurbished", "gift card", "cheap", "best review", "优惠券", "折扣"
        };

        public Campaign CreateSponsoredBrands(string brand, string asin)
        {
            return new Campaign
            {
                Name = $"SB | {brand} | Autumn sale 20% off | exact",
                Headline = "New arrivals from our workshop - discover the whole range",
                CustomText = "Save on your second pan this week",
                LandingPage = $"https://www.amazon.com/stores/{brand}",
                Negatives = NegativeKeywords.ToList(),
                Asins = new List<string> { asin }
            };
        }

        public Campaign CreateDisplay(string brand) => new()
        {
            Name = $"SD | {brand} | Views remarketing 30d",
            Headline = "Still thinking about it? Come back and take a second look",
            CustomText = "Loved by thousands of home cooks",
            Negatives = new List<string>(),
            Asins = new List<string>()
        };
    }

    public class Campaign
    {
        public string Name { get; set; }
        public string Headline { get; set; }
        public string CustomText { get; set; }
        public string LandingPage { get; set; }
        public List<string> Negatives { get; set; }
        public List<string> Asins { get; set; }
    }
}
