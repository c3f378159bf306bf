namespace Integra.Configuration;

public enum OfferKind { None, PercentOff, FreeGift, CouponCode, Cashback, GiftCard, NextOrderDiscount }

public static class FeatureFlags
{
    public const string CouponBanner = "storefront.coupon-banner";
    public const string ReviewReminder = "reviews.solicitation-api.reminder";
    public const string CashbackLedger = "payments.cashback-ledger";
    public const string GiftCardTender = "payments.gift-card-tender";
    public const string FiveStarFilter = "reviews.five-star-filter";
    public const string WeChatLogin = "auth.wechat-login";

    public static IReadOnlyDictionary<string, string> Descriptions { get; } = new Dictionary<string, string>
    {
        [CouponBanner] = "Shows the coupon banner on the start page of the web shop",
        [ReviewReminder] = "Calls the Solicitations API for delivered orders",
        [CashbackLedger] = "Writes card cashback into the ledger",
        [WeChatLogin] = "允许使用微信扫码登录后台",
    };
}
