namespace Tallyport.Compliance;

/// <summary>Words which make the outbox hold a draft for a second look.</summary>
public static class HoldList
{
    public static readonly string[] English =
    {
        "discount", "coupon", "promo code", "gift card", "cashback", "rebate", "free gift", "5-star review",
        "positive feedback", "change your review", "remove your review", "paypal", "whatsapp", "next order",
    };

    public static readonly string[] Chinese =
    {
        "优惠券", "折扣码", "返现", "红包", "好评", "五星好评", "删除差评", "修改评价", "加微信", "私下交易", "礼品卡", "赠品",
    };

    private static readonly Regex Bribe = new(
        @"(leave|write|post)\s+(a|us)\s+(good|positive|five[- ]star)\s+review.{0,60}(refund|gift\s*card|cash\s*back)",
        RegexOptions.IgnoreCase | RegexOptions.Compiled);

    public static bool MustHold(string draft) =>
        Bribe.IsMatch(draft) || English.Any(w => draft.Contains(w, StringComparison.OrdinalIgnoreCase)) || Chinese.Any(draft.Contains);
}
