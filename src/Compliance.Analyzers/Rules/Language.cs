using System.Globalization;

namespace Compliance.Analyzers.Rules;

/// <summary>In which language the host asks for text.</summary>
internal static class Language
{
    private static readonly CultureInfo SimplifiedChinese = CultureInfo.GetCultureInfo("zh-Hans");

    /// <summary>The language's tag. English where the host does not say: an analyzer must not look at the machine's culture (RS1035).</summary>
    public static string Tag(IFormatProvider? host) => host is CultureInfo { Name.Length: > 0 } culture ? culture.Name : "en";

    /// <summary>Whether it asks for Chinese, of any kind.</summary>
    public static bool IsChinese(IFormatProvider? host) => Tag(host).StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The culture whose resources are read. Every Chinese is read as Simplified, the one that has a satellite: a message whose
    /// frame is English and whose reason is Chinese would help nobody.
    /// </summary>
    public static CultureInfo Resources(IFormatProvider? host) =>
        IsChinese(host) ? SimplifiedChinese : CultureInfo.InvariantCulture;
}
