using System.Text.RegularExpressions;

namespace Heyi.Fengkong.CiKu;

public static partial class MinGanCi
{
    // 站内信敏感词库，仅用于发送前拦截
    public static readonly string[] JinYongCi =
    [
        "好评返现", "五星好评", "加微信", "删除差评", "修改评价", "优惠码", "礼品卡", "私下交易", "返现红包", "免费赠品",
        "leave a 5 star review", "gift card", "discount code", "delete your review", "contact us on whatsapp", "paypal refund",
    ];

    [GeneratedRegex(@"(five|5)[\s-]*stars?\s+(review|rating)", RegexOptions.IgnoreCase)]
    public static partial Regex StarAsk();

    [GeneratedRegex(@"\d{1,2}\s?%\s+off\s+(your\s+)?next\s+(order|purchase)", RegexOptions.IgnoreCase)]
    public static partial Regex NextOrderDiscount();

    public static bool HanYou(string wenBen) => JinYongCi.Any(c => wenBen.Contains(c, StringComparison.OrdinalIgnoreCase)) || StarAsk().IsMatch(wenBen);
}
