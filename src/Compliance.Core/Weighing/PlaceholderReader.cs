using Compliance.Text;

namespace Compliance.Weighing;

/// <summary>
/// Follows a placeholder character by character, from its opening brace or bracket on: it holds a name, <c>{{ order.total | money }}</c>. An offer that somebody puts in
/// braces is longer, or has signs that no name has.
/// </summary>
internal struct PlaceholderReader
{
    private const int Longest = 40;
    private const int MostWords = 3;
    private const int MostHan = 8;

    private int _length;
    private int _words;
    private int _han;
    private bool _isInWord;

    /// <summary>Whether what was taken is a whole placeholder.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Whether it is worded as a rule of a style sheet.</summary>
    public bool IsCode { get; private set; }

    /// <summary>Takes the next character; false where it is behind the placeholder, or where there is none.</summary>
    public bool Take(char c)
    {
        bool isClosing = c is '}' or ']';
        if (IsWhole)
        {
            return isClosing;
        }

        _length++;
        if (isClosing)
        {
            IsWhole = _length <= Longest;
            return IsWhole;
        }

        bool isOfName = _length < Longest && MayBeInName(c);
        IsCode |= isOfName && c is ':' or ';';
        return isOfName;
    }

    private bool MayBeInName(char c)
    {
        bool isBlank = c is ' ' or '\t';
        _words += !isBlank && !_isInWord && IsOfWord(c) ? 1 : 0;
        _isInWord = !isBlank && (_isInWord || IsOfWord(c));
        _han += Chars.IsHan(c) ? 1 : 0;
        return _words <= MostWords && _han <= MostHan && c is not ('$' or '\u20AC' or '\u00A3' or '\u00A5' or '!' or '?' or '\uFF01' or '\uFF1F' or '\u3002' or '\n');
    }

    private static bool IsOfWord(char c) => Chars.IsAlnum((char)(c | 0x20)) || Chars.IsHan(c);
}
