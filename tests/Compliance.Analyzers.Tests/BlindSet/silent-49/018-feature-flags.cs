namespace Carta.Platform.Flags;

public enum GrowthFeature
{
    LeaveFiveStarReviewPrompt,
    CashbackOnNextOrder,
    FreeGiftAboveFifty,
    ReferAFriendReward,
    WhatsAppShareButton,
}

public static class FlagCatalog
{
    public static readonly IReadOnlyDictionary<string, string> Descriptions = new Dictionary<string, string>
    {
        ["growth.review-prompt"] = "Shows the app-store prompt 'Rate this app' after the third session",
        ["growth.next-order-discount"] = "Switches on the 10% off next order banner in the web cart (test group B)",
        ["growth.free-gift"] = "Adds the free gift line to baskets above 50 EUR",
        ["growth.cashback"] = "Cashback wallet for app customers, owned by team Wallet",
        ["growth.wechat-login"] = "Login with WeChat, off outside China",
        ["growth.refer-a-friend"] = "Refer a friend and get 5 EUR: referral page in the app",
        ["growth.gift-card-split"] = "Lets the customer pay with a gift card and a credit card",
    };

    public static string Explain(string key) =>
        Descriptions.TryGetValue(key, out var d) ? d : throw new KeyNotFoundException($"Unknown flag '{key}'");
}
