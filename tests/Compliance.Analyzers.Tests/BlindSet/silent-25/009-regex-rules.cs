using System.Text.RegularExpressions;

namespace Xixi.Compliance.Rules;

public static partial class WeiGuiZhengZe
{
    [GeneratedRegex(@"(加|添加)(我|我们)?的?(微信|薇信|vx|wx)\s*[:：]?\s*[\w-]{5,}", RegexOptions.IgnoreCase)]
    public static partial Regex WeiXin();

    [GeneratedRegex(@"(leave|write|post)\s+(us\s+)?(a|an)\s+(5|five)[- ]star\s+review", RegexOptions.IgnoreCase)]
    public static partial Regex FiveStar();

    public static readonly Regex FanXian = new("(好评|五星).{0,12}(返现|红包|礼品卡)", RegexOptions.Compiled);

    public static readonly Regex Coupon = new(@"use\s+(the\s+)?(code|coupon)\s+[A-Z0-9]{4,12}.{0,30}(off|discount)", RegexOptions.IgnoreCase);

    public static readonly Regex ShanPing = new("(请|麻烦|能否).{0,6}(删除|修改|撤下).{0,6}(评价|评论|差评)");
}
