using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace ChatBridge.Inspection;

[JsonSerializable(typeof(Finding[]))]
internal partial class FindingJsonContext : JsonSerializerContext;

public sealed record Finding(string Rule, int Start, int Length);

public static partial class Detectors
{
    [GeneratedRegex(@"\b\d{1,2}\s?%\s+(?:off|discount)\s+(?:on\s+)?your\s+next\s+(?:order|purchase)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NextOrder();

    [GeneratedRegex(@"(?:whats\s?app|telegram|we\s?chat|line\s+id)\s*[:：]?\s*\S+", RegexOptions.IgnoreCase)]
    private static partial Regex Messenger();

    [GeneratedRegex("加\\s*(?:微信|薇信|VX)|(?:私下|線下)交易")]
    private static partial Regex OffPlatformZh();

    public static IEnumerable<Finding> Inspect(string draft)
    {
        foreach (Match m in NextOrder().Matches(draft)) yield return new("discount", m.Index, m.Length);
        foreach (Match m in Messenger().Matches(draft)) yield return new("contact", m.Index, m.Length);
        foreach (Match m in OffPlatformZh().Matches(draft)) yield return new("off-platform", m.Index, m.Length);
    }
}
