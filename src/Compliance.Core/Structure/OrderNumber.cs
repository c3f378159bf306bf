using Compliance.Text;

namespace Compliance.Structure;

/// <summary>What a number of an Amazon order looks like: 113-5582091-4471236.</summary>
internal static class OrderNumber
{
    /// <summary>How many characters it has.</summary>
    public const int Length = 19;

    /// <summary>Whether a character can stand at a place of one.</summary>
    public static bool Has(int place, char c) => place is 3 or 11 ? IsHyphen(c) : Chars.IsDigit(c);

    /// <summary>Whether one can end before, and start behind, a character.</summary>
    public static bool IsBound(char c) => !HtmlTag.IsAsciiAlnum(c) && !IsHyphen(c);

    private static bool IsHyphen(char c) => c is '-' or '\u2014';
}
