using System.Collections.Generic;

namespace Acme.SellerSuite.Flags;

public static class FlagCatalog
{
    public const string ReviewRequestButton = "review-request-button";
    public const string CouponInsights = "coupon-insights";
    public const string GiftCardDetector = "gift-card-detector";
    public const string FiveStarFilter = "five-star-filter";

    public static readonly Dictionary<string, string> Descriptions = new()
    {
        [ReviewRequestButton] = "Shows the button that requests a review through Amazon",
        [CouponInsights] = "Chart of clipped coupons and discount cost by week",
        [GiftCardDetector] = "Blocks drafts that promise a gift card for a review",
        [FiveStarFilter] = "Lets users filter reviews by five stars, four stars and so on",
        ["whatsapp-alerts"] = "Sends low-stock alerts to the seller's own WhatsApp number",
        ["cashback-plan"] = "Gives agencies 5% cashback on their yearly SellerSuite invoice",
    };
}
