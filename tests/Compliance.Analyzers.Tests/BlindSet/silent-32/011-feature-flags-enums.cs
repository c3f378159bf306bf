namespace ChannelLoom.Domain.Features;

public enum OutreachIntent
{
    [EnumMember(Value = "leave_positive_review")] LeavePositiveReview,
    [EnumMember(Value = "coupon_offer")] CouponOffer,
    [EnumMember(Value = "gift_card_for_review")] GiftCardForReview,
    [EnumMember(Value = "remove_negative_feedback")] RemoveNegativeFeedback,
    [EnumMember(Value = "order_question")] OrderQuestion,
}

public static class FeatureFlags
{
    public const string BlockCouponMessages = "messaging.block-coupon-codes-to-buyers";
    public const string BlockReviewIncentives = "messaging.block-incentivised-reviews";
    public const string ShopifyDiscountWidget = "shopify.discount-widget.10-percent-off";
    public const string GiftCards = "storefront.gift-cards.enabled";

    public static readonly IReadOnlyDictionary<string, string> Descriptions = new Dictionary<string, string>
    {
        [BlockCouponMessages] = "Stops Amazon drafts in which an agent offers a coupon or a discount code.",
        [BlockReviewIncentives] = "Stops Amazon drafts that promise a gift card or refund for a review.",
        [ShopifyDiscountWidget] = "Shows the pop-up with 10% off the first order on Shopify storefronts.",
        [GiftCards] = "Lets Shopify tenants sell gift cards.",
    };
}
