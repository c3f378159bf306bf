using System.Text.RegularExpressions;

namespace Heguiju.Rules;

internal static partial class MsgRegex
{
    [GeneratedRegex(@"(use|with|enter)\s+(the\s+)?code\s+\w+\s+(for|to get)\s+\d+\s*%\s*off", RegexOptions.IgnoreCase)]
    public static partial Regex CouponCode();

    [GeneratedRegex(@"(给|留|打)(个|一个)?(5|五)(星|分)(好评)?")]
    public static partial Regex FiveStarZh();

    public static readonly Regex Wechat = new(@"(加|➕)\s*(微信|v信|vx|wx)[:：]?\s*[a-z0-9_]{5,}", RegexOptions.IgnoreCase | RegexOptions.Compiled);

    public static readonly Regex Remove = new("(delete|remove|change|edit) your (bad |negative )?(review|feedback)", RegexOptions.IgnoreCase);

    public static readonly (string Name, Regex Rx)[] All =
    {
        ("优惠券码", CouponCode()),
        ("索要五星", FiveStarZh()),
        ("微信引流", Wechat),
        ("删改评论", Remove),
        ("返现", new Regex(@"(返|退)(您|你)?\d+(元|块|美元|刀).{0,8}(好评|评价|晒图)")),
    };

    public static IEnumerable<string> Check(string s) => All.Where(x => x.Rx.IsMatch(s)).Select(x => x.Name);
}
