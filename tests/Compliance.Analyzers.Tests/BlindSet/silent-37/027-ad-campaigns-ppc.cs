using System.Collections.Generic;

namespace Sellforge.Agency.Ads
{
    /// <summary>Headlines of Sponsored Brands and Google campaigns, uploaded on Monday.</summary>
    public class CampaignHeadlines
    {
        public readonly List<AdText> Ads = new List<AdText>
        {
            new AdText { Campaign = "SB-SHOES-DE", Headline = "Summer sale: up to 30% off", Keyword = "running shoes sale" },
            new AdText { Campaign = "SB-SHOES-UK", Headline = "New colours, new season", Keyword = "trail shoes" },
            new AdText { Campaign = "GADS-BRAND", Headline = "Free gift with every pair", Keyword = "shoes free gift" },
            new AdText { Campaign = "GADS-COUPON", Headline = "Coupon: 10% off", Keyword = "shoe coupon code" }
        };

        public decimal Bid(string keyword)
        {
            switch (keyword)
            {
                case "shoe coupon code": return 0.35m;
                case "shoes free gift": return 0.22m;
                case "cashback shoes": return 0.18m;
                default: return 0.50m;
            }
        }
    }
}
