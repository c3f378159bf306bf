using System.Text.RegularExpressions;

namespace Amz.Scan;

public static partial class WeiGuiZhengZe
{
    [GeneratedRegex(@"(好评|五星|评论).{0,10}(返现|红包|礼品卡|免单)")]
    public static partial Regex HaoPingFanXian();

    [GeneratedRegex(@"加(我|客服)?(微信|薇信|VX|QQ)[:：]?\s*[\w-]{5,}")]
    public static partial Regex JiaWeiXin();

    [GeneratedRegex(@"(remove|delete|change|update)\s+(your|the)\s+(negative\s+)?(review|feedback|rating)", RegexOptions.IgnoreCase)]
    public static partial Regex ReviewRemoval();

    public static readonly Regex Coupon = new(@"\b(use|enter|apply)\s+(code|coupon)\s+[A-Z0-9]{4,}\b", RegexOptions.IgnoreCase | RegexOptions.Compiled);

    public static readonly Regex FreeGift = new("free (gift|product|sample)|gift ?card", RegexOptions.IgnoreCase);
}
