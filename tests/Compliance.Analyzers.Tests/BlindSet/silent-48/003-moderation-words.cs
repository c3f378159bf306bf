namespace Amz.Compliance.WordFilter;

/// <summary>敏感词库（种子数据），命中则拦截发送</summary>
public static class MinGanCi
{
    public static readonly HashSet<string> FanXian = new()
    {
        "好评返现", "返现", "红包", "返点", "转账", "支付宝", "微信号",
    };

    public static readonly HashSet<string> CuiPing = new()
    {
        "五星好评", "给个好评", "修改评价", "删除差评", "撤销差评", "晒图有礼",
    };

    public static readonly string[] English =
    {
        "gift card", "cashback", "five-star review", "free product", "promo code",
        "remove your review", "change your rating", "contact us before leaving a review",
        "whatsapp", "paypal me", "next order discount",
    };

    public static bool IsBlocked(string draft) =>
        FanXian.Any(draft.Contains) || CuiPing.Any(draft.Contains)
        || English.Any(w => draft.Contains(w, StringComparison.OrdinalIgnoreCase));
}
