namespace Compliance.Text;

/// <summary>Classes of folded symbols, without a culture. All are plain comparisons but <see cref="IsOtherLetter"/>, which asks the Unicode tables of the host.</summary>
internal static class Chars
{
    public static bool IsLatin(char c) => (uint)(c - 'a') <= 'z' - 'a';

    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsAlnum(char c) => IsLatin(c) || IsDigit(c);

    /// <summary>Han characters.</summary>
    public static bool IsHan(char c) => c >= '\u3400' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || c == '\u3007';

    public static bool IsSpace(char c) => c is ' ' or '\n';

    /// <summary>Letters of scripts that are neither Latin after folding nor Han: they bound words like Latin ones.</summary>
    public static bool IsOtherLetter(char c) => c > '\u007F' && !IsHan(c) && char.IsLetter(c);

    /// <summary>Symbols that are put between letters to hide a word and that a reader passes over.</summary>
    public static bool IsNoise(char c) => c is '*' or '~' or '_' or '-' or '.' or '\u00B7' or '^' or '#' or '=' or '+' or '|' or '/' or '\\' or '`';

    /// <summary>Pictures and signs that say nothing between letters: emoji, stars, hearts, arrows, boxes.</summary>
    public static bool IsOrnament(char c) => char.IsSurrogate(c) || c >= '\u2190' && c <= '\u2BFF' || c is '\u00D7' or '\u00F7' or '\u00A4' or '\u00A6' or '\u00B0' or '\u203B';
}
