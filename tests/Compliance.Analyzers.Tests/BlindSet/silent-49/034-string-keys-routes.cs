namespace Mercato.Contracts;

public static class Routes
{
    public const string NegativeFeedbackRemoval = "/messaging/v1/orders/{amazonOrderId}/messages/negativeFeedbackRemoval";
    public const string Solicitation = "/solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback";
    public const string Coupons = "/api/coupons/{couponCode}/redeem";
    public const string GiftCardBalance = "/api/gift-cards/{number}/balance";
    public const string WhatsAppWebhook = "https://graph.facebook.com/v19.0/{phoneId}/messages";
}

public static class ResourceKeys
{
    public const string CouponApplied = "Checkout.Coupon.Applied";
    public const string LeaveReview = "Account.Orders.LeaveReview";
    public const string FreeGift = "Cart.FreeGift.Title";
    public const string NextOrderDiscount = "Mail.NextOrderDiscount.Subject";
    public const string FollowUs = "Footer.FollowUsOnInstagram";
}

public static class EventNames
{
    public static readonly string[] All =
    [
        "coupon_clipped", "review_five_star_submitted", "gift_card_bought", "refer_a_friend_opened",
        "cashback_paid", "whatsapp_button_clicked", "next_order_10_percent_off_shown", "review.removed.by.author",
    ];
}
