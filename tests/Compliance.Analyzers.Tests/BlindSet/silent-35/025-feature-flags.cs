using System.Runtime.Serialization;

namespace TinyShop.Flags;

public enum Feature
{
    [EnumMember(Value = "coupon-on-next-order")] CouponOnNextOrder,
    [EnumMember(Value = "free-gift-over-50")] FreeGiftOver50,
    [EnumMember(Value = "ask-for-review-button")] AskForReviewButton,
    [EnumMember(Value = "five-star-filter")] FiveStarFilter,
    [EnumMember(Value = "whatsapp-chat-bubble")] WhatsAppChatBubble,
    [EnumMember(Value = "cashback-wallet")] CashbackWallet,
}

public static class Flags
{
    static readonly Dictionary<Feature, (bool On, string Why)> all = new()
    {
        [Feature.CouponOnNextOrder] = (false, "only own web shop, never for amazon orders"),
        [Feature.FreeGiftOver50] = (true, "cart rule of the web shop, gift is picked in the cart"),
        [Feature.AskForReviewButton] = (false, "amazon does that with its own button"),
        [Feature.FiveStarFilter] = (true, "filter in the admin grid, shows 5 star reviews first"),
        [Feature.WhatsAppChatBubble] = (false, "not in the EU"),
        [Feature.CashbackWallet] = (false, "too much work with taxes"),
    };

    public static bool On(Feature f) => all[f].On;
    public static string Why(Feature f) => all[f].Why;
}
