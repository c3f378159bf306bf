using System.Text.RegularExpressions;

namespace Lintel.Rules;

public sealed partial class OutgoingTextCheck
{
    private static readonly string[] Banned =
    [
        "leave us a 5 star review and get a gift card",
        "change your review and we refund you",
        "use code SAVE10 on your next order",
        "whatsapp me for a better price",
        "好评返现",
        "加微信领红包",
        "修改差评全额退款",
    ];

    [GeneratedRegex(@"\b(remove|delete|update)\s+(your|the)\s+(negative\s+)?(review|feedback)\b", RegexOptions.IgnoreCase)]
    private static partial Regex RemovalAsk();

    [GeneratedRegex("(五星|5星)(好评|评价)")]
    private static partial Regex FiveStarZh();

    public CheckResult Check(string text)
    {
        foreach (var b in Banned)
        {
            if (text.Contains(b, StringComparison.OrdinalIgnoreCase))
                return CheckResult.Fail($"forbidden phrase: {b}");
        }
        if (RemovalAsk().IsMatch(text)) return CheckResult.Fail("asks for a review to be removed or changed");
        if (FiveStarZh().IsMatch(text)) return CheckResult.Fail("asks for five stars");
        return CheckResult.Pass;
    }
}

public record CheckResult(bool Ok, string? Why)
{
    public static readonly CheckResult Pass = new(true, null);
    public static CheckResult Fail(string why) => new(false, why);
}
