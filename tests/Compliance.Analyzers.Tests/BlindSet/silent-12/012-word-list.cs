using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Globex.SellerHub.Compliance;

/// <summary>敏感词库：站内信发送前逐条比对</summary>
public static partial class MinGanCi
{
    public static readonly FrozenSet<string> CiKu = new[]
    {
        "好评返现", "五星好评", "优惠券", "折扣码", "删差评", "改差评", "加微信", "送礼品卡", "红包",
        "5 star review", "five-star review", "gift card", "free gift", "coupon code", "remove your review",
        "off your next order", "discount code", "cashback", "contact us before leaving a review",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"(\d{1,2})\s*%\s*off\s+your\s+next\s+(order|purchase)", RegexOptions.IgnoreCase)]
    public static partial Regex NextOrder();

    [GeneratedRegex("(删除|修改|撤销).{0,6}(差评|评价|评论)")]
    public static partial Regex ShanPing();

    public static bool MingZhong(string wenben) =>
        CiKu.Any(c => wenben.Contains(c, StringComparison.OrdinalIgnoreCase)) || NextOrder().IsMatch(wenben) || ShanPing().IsMatch(wenben);
}
