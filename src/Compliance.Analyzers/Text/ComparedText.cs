using System.Globalization;

namespace Compliance.Analyzers.Text;

/// <summary>A text as a phrase is compared with it: in lower case, full-width letters and signs as those of ASCII, white space in single blanks, without invisible characters.</summary>
internal sealed class ComparedText
{
    private readonly string _text;
    private readonly int[] _places;

    /// <summary>Reads a text.</summary>
    public ComparedText(string text)
    {
        char[] folded = new char[text.Length];
        _places = new int[text.Length];
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isBlank = char.IsWhiteSpace(c);
            if (isBlank && count > 0 && folded[count - 1] == ' ' || char.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                continue;
            }

            _places[count] = i;
            folded[count++] = isBlank ? ' ' : char.ToLowerInvariant(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - '\uFF01' + '!') : c);
        }

        _text = new string(folded, 0, count);
    }

    /// <summary>Whether a phrase stands around some words of the text: as a part of no longer word, unless the words themselves are.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="start">Where the words start in the original text.</param>
    /// <param name="length">How long they are there.</param>
    public bool HasAround(ComparedText phrase, int start, int length)
    {
        int from = 0;
        while (from < _text.Length && (_places[from] < start || _text[from] == ' '))
        {
            from++;
        }

        int to = _text.Length;
        while (to > from && (_places[to - 1] >= start + length || _text[to - 1] == ' '))
        {
            to--;
        }

        string wanted = phrase._text.Trim();
        for (int at = Next(wanted, Math.Max(0, to - wanted.Length)); at >= 0 && at <= from; at = Next(wanted, at + 1))
        {
            int end = at + wanted.Length;
            if ((at == from || IsBoundary(at)) && (end == to || IsBoundary(end)))
            {
                return true;
            }
        }

        return false;
    }

    private int Next(string wanted, int from) => from > _text.Length ? -1 : _text.IndexOf(wanted, from, StringComparison.Ordinal);

    // Words of Han characters are not parted.
    private bool IsBoundary(int at) => at == 0 || at == _text.Length || !(IsOfWord(_text[at - 1]) && IsOfWord(_text[at]));

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) && !Han.Is(c);
}
