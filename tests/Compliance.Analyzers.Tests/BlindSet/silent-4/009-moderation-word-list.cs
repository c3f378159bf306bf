using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Qianwan.Duodian.Domain.HeGui;

/// <summary>站内信敏感词，命中即拦截发送</summary>
public static partial class MinGanCi
{
    public static readonly HashSet<string> JinYong = new(StringComparer.OrdinalIgnoreCase)
    {
        "好评返现", "五星好评", "返现红包", "免费赠送", "礼品卡", "优惠券", "折扣码", "加微信", "V信", "删差评",
        "修改评价", "leave us a 5-star review", "free gift for your review", "gift card for review", "remove your review",
        "change your negative review", "use code", "discount on your next order", "contact us via WhatsApp", "PayPal refund",
    };

    [GeneratedRegex(@"(好|五星)评.{0,8}(返|送|领)|(删|改|撤).{0,3}(差|中)评", RegexOptions.CultureInvariant)]
    private static partial Regex YouDaoPingJia();

    [GeneratedRegex(@"\b(leave|write|post)\b.{0,30}\breview\b.{0,40}\b(gift\s*card|refund|coupon|free)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ReviewReward();

    public static bool YingLanJie(string wenBen)
    {
        foreach (var c in JinYong)
            if (wenBen.Contains(c, StringComparison.OrdinalIgnoreCase))
                return true;
        return YouDaoPingJia().IsMatch(wenBen) || ReviewReward().IsMatch(wenBen);
    }
}
