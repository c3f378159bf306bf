using Compliance.Text;

namespace Compliance.Weighing;

/// <summary>
/// Follows what stands in braces or brackets, character by character: a placeholder holds a name, <c>{{ order.total | money }}</c>. An offer that somebody puts in braces is
/// longer, or has signs that no name has.
/// </summary>
internal struct PlaceholderName
{
    private const int MostWords = 3;
    private const int MostHan = 8;

    private int _words;
    private int _han;
    private bool _isInWord;

    /// <summary>Takes the next character; false where it cannot be in a name.</summary>
    public bool Take(char c)
    {
        bool isBlank = c is ' ' or '\t';
        _words += !isBlank && !_isInWord && IsOfWord(c) ? 1 : 0;
        _isInWord = !isBlank && (_isInWord || IsOfWord(c));
        _han += Chars.IsHan(c) ? 1 : 0;
        return _words <= MostWords && _han <= MostHan && c is not ('$' or '\u20AC' or '\u00A3' or '\u00A5' or '!' or '?' or '\uFF01' or '\uFF1F' or '\u3002' or '\n');
    }

    private static bool IsOfWord(char c) => Chars.IsAlnum((char)(c | 0x20)) || Chars.IsHan(c);
}
