using System.Text.RegularExpressions;

namespace PawKitchen.Compliance;

public static partial class Patterns
{
    [GeneratedRegex(@"(leave|write|post)\s+(us\s+)?a\s+(5|five)[- ]star\s+review", RegexOptions.IgnoreCase)]
    public static partial Regex FiveStar();

    [GeneratedRegex(@"\b\d{1,2}\s?%\s+off\s+(your|the)\s+next\s+(order|purchase)\b", RegexOptions.IgnoreCase)]
    public static partial Regex NextOff();

    [GeneratedRegex("好评.{0,4}返现|晒图.{0,6}红包")]
    public static partial Regex HaoPingFanXian();

    [GeneratedRegex("(加|添加).{0,3}(微信|薇信|VX)")]
    public static partial Regex JiaWeiXin();

    public static readonly Regex GiftCard = new(@"(free|amazon)\s+gift\s+card", RegexOptions.Compiled);
}
