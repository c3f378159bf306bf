namespace Platform.Flags;

public static class FeatureFlags
{
    public const string CouponPopup = "coupon-popup-next-order-10-percent-off";
    public const string AskReviewButton = "amazon.request-a-review.button";
    public const string RemoveNegativeReview = "negative-review-removal-tracking";
    public const string CashbackLedger = "finance.cashback.ledger";
    public const string WechatLogin = "login_wechat_scan_qr";
    public const string GiftCardStock = "giftcard:stock:sync";

    public static readonly Dictionary<string, bool> Defaults = new()
    {
        [CouponPopup] = false,
        [AskReviewButton] = true,
        [RemoveNegativeReview] = false,
        [CashbackLedger] = true,
        ["messages/negativeFeedbackRemoval"] = false,
        ["promo_free_gift_with_review"] = false,
        ["contact_us_whatsapp_widget"] = false,
    };

    public static bool IsOn(IConfiguration c, string key)
        => c.GetValue($"Flags:{key}", Defaults.TryGetValue(key, out var v) && v);
}
