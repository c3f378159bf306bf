using System.Text.RegularExpressions;

namespace HeGui.Rules;

public static partial class XinJianZhengZe
{
    [GeneratedRegex(@"(好评|五星).{0,8}(返现|红包|礼品卡)")]
    private static partial Regex HaoPingFanXian();

    [GeneratedRegex(@"(加|添加).{0,4}(微信|薇信|V信|QQ)")]
    private static partial Regex JiaWeiXin();

    private static readonly Regex Coupon = new(@"\b(use|enter)\s+code\s+[A-Z0-9]{4,}\b", RegexOptions.IgnoreCase);
    private static readonly Regex Removal = new(@"(remove|delete|change)\s+your\s+(negative\s+)?review", RegexOptions.IgnoreCase);

    public static bool WeiGui(string s) =>
        HaoPingFanXian().IsMatch(s) || JiaWeiXin().IsMatch(s) || Coupon.IsMatch(s) || Removal.IsMatch(s);
}
