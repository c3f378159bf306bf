namespace Guard;

// words that stop a draft in our outbox; a human has to look at it then
internal static class BlockedWords
{
    internal static readonly string[] English =
    [
        "leave us a 5 star review", "five stars", "gift card", "coupon code", "discount code",
        "free product", "paypal", "whatsapp", "change your review", "remove your review",
    ];

    internal static readonly string[] Chinese =
    [
        "好评返现", "五星好评", "删除差评", "加微信", "优惠券", "红包", "私下转账", "免费赠品",
    ];

    internal static bool Hits(string draft) =>
        English.Any(w => draft.Contains(w, StringComparison.OrdinalIgnoreCase)) || Chinese.Any(draft.Contains);
}
