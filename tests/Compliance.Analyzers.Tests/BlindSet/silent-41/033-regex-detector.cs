using System.Text.RegularExpressions;

namespace Zephyr.Compliance;

/// <summary>Finds disguised offers in drafts of our agents (敏感词检测).</summary>
public static partial class DisguiseDetector
{
    private static readonly Regex Coupon = new(@"c\W?o\W?u\W?p\W?o\W?n|\d+\s?%\s?(off|0ff)", RegexOptions.IgnoreCase);
    private static readonly Regex WeiXin = new("加?(微信|薇信|V信|vx)", RegexOptions.Compiled);
    private static readonly Regex HaoPing = new(@"(五|5)\W?星\W?好\W?评|返\s?现", RegexOptions.Compiled);
    private static readonly Regex Review = new(@"(leave|write|post) (us )?a (5|five)[- ]star review", RegexOptions.IgnoreCase);

    public static DraftVerdict Check(string draft)
    {
        if (Coupon.IsMatch(draft)) return DraftVerdict.Reject("Draft contains a coupon or discount offer.");
        if (WeiXin.IsMatch(draft)) return DraftVerdict.Reject("草稿含有微信引流内容");
        if (HaoPing.IsMatch(draft)) return DraftVerdict.Reject("草稿含有好评返现内容");
        if (Review.IsMatch(draft)) return DraftVerdict.Reject("Draft asks for a positive review.");
        return DraftVerdict.Pass;
    }
}
