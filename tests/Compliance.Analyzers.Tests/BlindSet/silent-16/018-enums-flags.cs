using System.ComponentModel;

namespace Parley.Features;

public enum OfferKind
{
    [Description("Coupon or promo code")] Coupon,
    [Description("Cashback after purchase")] Cashback,
    [Description("Free gift with order")] FreeGift,
    [Description("Gift card")] GiftCard,
    [Description("Discount on next order")] NextOrder,
    [Description("优惠券")] YouHuiQuan,
}

public static class Flags
{
    public const string BlockCoupons = "guard.block-coupon-codes";
    public const string BlockFiveStar = "guard.block-five-star-review-requests";
    public const string ReviewReminder = "solicitations.review-reminder";
    public const string ShowGiftBanner = "ui.show-free-gift-card-banner";

    public static readonly IReadOnlyDictionary<string, string> Notes = new Dictionary<string, string>
    {
        [BlockCoupons] = "Holds drafts that contain a coupon code.",
        [BlockFiveStar] = "Holds drafts that ask buyers for a five-star review.",
        [ReviewReminder] = "Calls the Solicitations API seven days after delivery.",
        [ShowGiftBanner] = "Old banner for workspace owners, to be removed in 9.2.",
    };
}
