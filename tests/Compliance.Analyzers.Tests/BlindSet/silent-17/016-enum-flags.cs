using System.ComponentModel;

namespace Agentur.Nordlicht.Features;

public enum ViolationKind
{
    [Description("Discount or coupon offered to a buyer")] DiscountOffer,
    [Description("Review in exchange for a gift card or refund")] IncentivizedReview,
    [Description("Buyer asked to change or delete a review")] ReviewRemoval,
    [Description("Contact outside Amazon: phone, e-mail, WhatsApp")] ContactDetails,
    [Description("Link to the seller's own shop")] ExternalLink,
}

public static class FeatureFlags
{
    public const string CouponPopup = "coupon-popup";
    public const string FreeGiftOverFifty = "free-gift-over-50";
    public const string FiveStarBadge = "five-star-badge";
    public const string CashbackWallet = "cashback-wallet";
    public const string ReviewReminder = "review-reminder-enabled";

    public static readonly IReadOnlyDictionary<string, string> Help = new Dictionary<string, string>
    {
        [CouponPopup] = "Shows the pop-up with the welcome coupon on the web shop",
        [FreeGiftOverFifty] = "Adds a free gift to carts over 50 euros",
        [ReviewReminder] = "Turns on the job which presses the Request a Review button",
    };
}
