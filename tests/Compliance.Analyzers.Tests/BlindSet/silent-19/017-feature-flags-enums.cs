using System.Runtime.Serialization;

namespace Growth.Platform;

[Flags]
public enum OutreachFeatures
{
    None = 0,
    CouponOnNextOrder = 1,
    FreeGiftForReview = 2,
    FiveStarRequest = 4,
    RemoveNegativeReview = 8,
    WhatsAppContact = 16,
}

public enum BlockReason
{
    [EnumMember(Value = "gift_card_for_review")] GiftCardForReview,
    [EnumMember(Value = "discount_offer")] DiscountOffer,
    [EnumMember(Value = "external_link")] ExternalLink,
    [EnumMember(Value = "contact_details")] ContactDetails,
}

public static class FlagKeys
{
    public const string NextOrderDiscount = "outreach.next-order-discount.enabled";
    public const string FreeGift = "outreach.free-gift.enabled";
    public const string ReviewNudge = "outreach.review-nudge.second.enabled";
    public const string CashbackTile = "dashboard.cashback-tile.visible";
}
