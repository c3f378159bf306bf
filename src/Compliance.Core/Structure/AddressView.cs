using Compliance.Text;

namespace Compliance.Structure;

/// <summary>The text with written-out points and at-signs in their plain form.</summary>
internal sealed class AddressView
{
    private const int LongestInBrackets = 7;
    private const string Www = "www";

    // Domains that are no words, so that a 点 or a point between blanks before them says nothing else.
    private static readonly WordsByLetters UnmistakableDomains = new(
        "com", "c0m", "net", "org", "cn", "de", "xyz", "io", "co", "uk", "fr", "jp", "hk", "tw", "eu", "cc", "vip", "shop", "example", "test");

    private static readonly string[] SpokenPoints = [" dot ", " d0t ", " dott ", " dawt ", " punkt "];

    // Words for the signs of an address, as they are put in brackets to be read by people only.
    private static readonly string[] BracketedPoints = [".", "dot", "dott", "dawt", "punkt", "punto", "point", "点"];
    private static readonly string[] BracketedAtSigns = ["@", "a", "at", "aet", "arroba", "艾特", "圈a"];
    private static readonly string[] BracketedStrokes = ["/", "slash"];
    private static readonly string[] BracketedHyphens = ["-"];

    private const int LeastSpelledLetters = 5;
    private FoldedText _text = new();
    private char[] _symbols = [];
    private int[] _sources = [];
    private char[] _part = [];

    // How many symbols, and characters of parts, there were at most since the text was last forgotten.
    private int _used;
    private int _usedForParts;

    /// <summary>Reads a text in place of the one before.</summary>
    public void Read(FoldedText text)
    {
        _text = text;
        if (_symbols.Length < text.Count)
        {
            _symbols = new char[text.Count * 2];
            _sources = new int[text.Count * 2];
        }

        _used = Math.Max(_used, text.Count);
        Count = 0;
        var i = 0;
        while (i < text.Count)
        {
            int skip = Substitute(i, out char meant);
            if (skip == 0)
            {
                meant = text[i];
                skip = 1;
            }

            _symbols[Count] = meant;
            _sources[Count] = i;
            Count++;
            i += skip;
        }

        JoinSpelled();
    }

    /// <summary>Forgets the text: nothing of it stays in the arrays that are kept for the next one.</summary>
    public void Forget()
    {
        Array.Clear(_symbols, 0, _used);
        Array.Clear(_part, 0, _usedForParts);
        _used = 0;
        _usedForParts = 0;
        Count = 0;
    }

    public int Count { get; private set; }

    public char this[int index] => _symbols[index];

    public char At(int index) => (uint)index < (uint)Count ? _symbols[index] : '\0';

    public int Source(int index) => _sources[index];

    public Letters Slice(int start, int end) => new(_symbols, start, end - start);

    /// <summary>Part of the text, with a zero read as o. Holds until the next part is asked for.</summary>
    public Letters SliceWithoutZeros(int start, int end)
    {
        Letters written = Slice(start, end);
        ReserveForPart(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            _part[i] = written[i] == '0' ? 'o' : written[i];
        }

        return new Letters(_part, 0, written.Length);
    }

    /// <summary>
    /// An address that stands in a tag of the original text, as a browser takes it: entities read, without blanks round it and line breaks in it; in lower case. Holds
    /// until the next part is asked for.
    /// </summary>
    public Letters InTag(string original, int start, int end)
    {
        ReserveForPart(end - start);
        var count = 0;
        for (int i = start; i < end;)
        {
            char c = HtmlTag.CharacterOfValue(original, end, ref i);
            if (c is not ('\t' or '\n' or '\r') && (count > 0 || !char.IsWhiteSpace(c)))
            {
                _part[count++] = char.ToLowerInvariant(c);
            }
        }

        while (count > 0 && char.IsWhiteSpace(_part[count - 1]))
        {
            count--;
        }

        return new Letters(_part, 0, count);
    }

    public bool HasPoint(int start, int end) => Array.IndexOf(_symbols, '.', start, end - start) >= 0;

    public bool IsUpper(int index) => char.IsUpper(_text.Original[_text.OriginalStart(_sources[index])]);

    /// <summary>
    /// Whether a host is written in the characters it is read as: ASCII, or full width, which browsers read as ASCII too. A Cyrillic letter
    /// or an accent makes another host of it, to which another server answers.
    /// </summary>
    public bool IsPlain(int start, int end)
    {
        for (int i = _text.OriginalStart(_sources[start]); i < _text.OriginalEnd(_sources[end - 1]); i++)
        {
            if (_text.Original[i] is not (< '\u0080' or (>= '\uFF01' and <= '\uFF5E')))
            {
                return false;
            }
        }

        return true;
    }

    public bool StartsWith(int at, string word)
    {
        for (var k = 0; k < word.Length; k++)
        {
            if (At(at + k) != word[k])
            {
                return false;
            }
        }

        return true;
    }

    private void ReserveForPart(int length)
    {
        _usedForParts = Math.Max(_usedForParts, length);
        if (_part.Length < length)
        {
            _part = new char[length * 2];
        }
    }

    // s h o p . c o m: letters one by one, with a point or an at-sign among them, are read without their spaces.
    private void JoinSpelled()
    {
        var to = 0;
        var i = 0;
        while (i < Count)
        {
            var address = false;
            int end = IsSingle(i) ? SpelledEnd(i, out address) : i;
            int spacedEnd = _symbols[i] == Www[0] ? SpacedAddressEnd(i) : i;
            if (spacedEnd > end)
            {
                end = spacedEnd;
                address = true;
            }

            do
            {
                if (!address || _symbols[i] != ' ')
                {
                    _symbols[to] = _symbols[i];
                    _sources[to] = _sources[i];
                    to++;
                }

                i++;
            }
            while (i < end);
        }

        Count = to;
    }

    private int SpelledEnd(int start, out bool address)
    {
        var letters = 0;
        var afterSign = 0;
        var signs = 0;
        int i = start;
        while (i < Count)
        {
            char c = _symbols[i];
            if (IsSingle(i))
            {
                letters++;
                afterSign++;
            }
            else if (i > start && c is '.' or '@')
            {
                signs++;
                afterSign = 0;
            }
            else if (i == start || !(c is '/' or '-' or '_' || c == ' ' && _symbols[i - 1] != ' '))
            {
                break;
            }

            i++;
        }

        while (i > start && _symbols[i - 1] == ' ')
        {
            i--;
        }

        address = letters >= LeastSpelledLetters && signs > 0 && afterSign >= 2;
        return i;
    }

    /// <summary>Where an address ends that starts with w w w and has blanks round its signs; the start where there is none.</summary>
    private int SpacedAddressEnd(int start)
    {
        int i = start;
        foreach (char w in Www)
        {
            if (At(i) != w || Chars.IsAlnum(At(i - 1)) && i == start)
            {
                return start;
            }

            i = SkipSpace(i + 1);
        }

        int end = start;
        while (At(i) is '.' or '/')
        {
            i = SkipSpace(i + 1);
            while (Domains.IsHostChar(At(i)) && At(i) != '.')
            {
                i++;
            }

            end = i;
            i = SkipSpace(i);
        }

        return end;
    }

    private int SkipSpace(int i) => At(i) == ' ' ? i + 1 : i;

    private bool IsSingle(int i) => Chars.IsAlnum(_symbols[i]) && !Chars.IsAlnum(At(i - 1)) && !Chars.IsAlnum(At(i + 1));

    private int Substitute(int i, out char meant)
    {
        char c = _text[i];
        meant = '\0';
        if (!MayBeSign(c) && !(c == ' ' && MayFollowBlank(_text.At(i + 1))))
        {
            return 0;
        }

        int inner = c == ' ' && Chars.IsAlnum(_text.At(i - 1)) ? i + 1 : i;
        if (InBrackets(_text, inner, out int bracketsEnd, out meant) && Chars.IsAlnum(_text.At(inner - (inner > i ? 2 : 1))) && Chars.IsAlnum(_text.At(bracketsEnd + (_text.At(bracketsEnd) == ' ' ? 1 : 0))))
        {
            return (_text.At(bracketsEnd) == ' ' ? bracketsEnd + 1 : bracketsEnd) - i;
        }

        if (inner > i)
        {
            string? spoken = SpokenPoint(_text, i);
            if (spoken is not null && IsDomainPart(i + spoken.Length, spoken: true))
            {
                meant = '.';
                return spoken.Length;
            }

            if (_text.StartsWith(i, " at ") && IsFollowedByDomain(i + 4))
            {
                meant = '@';
                return 4;
            }

            if (_text.StartsWith(i, " slash ") && EndsInDomain())
            {
                meant = '/';
                return 7;
            }
        }

        // nova点com, nova。com, nova . com
        if (_text.At(inner) is '点' or '。' or '\u2022' && (inner > i || Chars.IsAlnum(_text.At(i - 1))) || inner > i && _text.At(inner) == '.' && _text.At(inner + 1) == ' ')
        {
            int next = _text.At(inner + 1) == ' ' ? inner + 2 : inner + 1;
            if (IsDomainPart(next, spoken: _text.At(inner) != '.') && HasLetterBefore(i))
            {
                meant = '.';
                return next - i;
            }
        }

        return 0;
    }

    // What Substitute looks for starts with one of these, or with a blank before one of the others.
    private static bool MayBeSign(char c) => c is '(' or '[' or '{' or '<' or '\u3010' or '*' or '点' or '。' or '\u2022';

    private static bool MayFollowBlank(char c) => c is 'd' or 'p' or 'a' or 's' or '.' || MayBeSign(c);

    /// <summary>Whether a sign of an address stands in brackets.</summary>
    public static bool IsSignInBrackets(FoldedText text, int start) => InBrackets(text, start, out _, out _);

    // A loop: a lambda would be an object for every symbol.
    private static string? SpokenPoint(FoldedText text, int i)
    {
        foreach (string point in SpokenPoints)
        {
            if (text.StartsWith(i, point))
            {
                return point;
            }
        }

        return null;
    }

    // [dot], {d0t}, (a t), <@>
    private static bool InBrackets(FoldedText text, int start, out int end, out char meant)
    {
        meant = '\0';
        end = start + 1;
        char close = text.At(start) switch
        {
            '(' => ')',
            '[' => ']',
            '{' => '}',
            '<' => '>',
            '\u3010' => '\u3011',
            '*' => '*',
            _ => '\0',
        };
        if (close == '\0')
        {
            return false;
        }

        while (end < text.Count && end - start <= LongestInBrackets && text[end] != close)
        {
            end++;
        }

        meant = text.At(end) == close ? Bracketed(text, start + 1, end) : '\0';
        end++;
        return meant != '\0';
    }

    private static char Bracketed(FoldedText text, int start, int end) =>
        IsAnyOf(BracketedPoints, text, start, end) ? '.'
        : IsAnyOf(BracketedAtSigns, text, start, end) ? '@'
        : IsAnyOf(BracketedStrokes, text, start, end) ? '/'
        : IsAnyOf(BracketedHyphens, text, start, end) ? '-'
        : '\0';

    // Blanks are passed over; zero is read as o, four and a first @ as a, seven as t.
    private static bool IsAnyOf(string[] words, FoldedText text, int start, int end)
    {
        foreach (string word in words)
        {
            var k = 0;
            int i = start;
            while (i < end && (text[i] == ' ' || k < word.Length && word[k] == MeantInBrackets(text[i], isLast: i + 1 == end)))
            {
                k += text[i] == ' ' ? 0 : 1;
                i++;
            }

            if (i == end && k == word.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static char MeantInBrackets(char c, bool isLast) => c switch
    {
        '0' => 'o',
        '4' => 'a',
        '7' => 't',
        '@' when !isLast => 'a',
        _ => c,
    };

    /// <summary>Whether a domain's last label stands here, or one more that leads to it: zhouji-parts 点 example.</summary>
    private bool IsDomainPart(int i, bool spoken)
    {
        for (var labels = 0; labels < 3; labels++)
        {
            int end = i;
            while (Chars.IsAlnum(_text.At(end)) || _text.At(end) == '-')
            {
                end++;
            }

            Letters label = _text.Slice(i, end);
            bool isUnmistakable = UnmistakableDomains.Holds(label);
            if (end == i || labels == 0 && !spoken && !isUnmistakable)
            {
                return false;
            }

            if (isUnmistakable || spoken && _text.At(i - 1) == ' ' && _text.StartsWith(i - 5, " dot ") && Domains.TopLevel.Holds(label))
            {
                return true;
            }

            int next = _text.At(end) == ' ' ? end + 1 : end;
            bool dot = _text.StartsWith(next, "dot ") || _text.StartsWith(next, "d0t ");
            if (!dot && _text.At(next) is not ('点' or '.'))
            {
                return false;
            }

            next += dot ? 3 : 1;
            i = _text.At(next) == ' ' ? next + 1 : next;
        }

        return false;
    }

    private bool HasLetterBefore(int i)
    {
        int k = i - 1;
        while (k >= 0 && (Chars.IsDigit(_text[k]) || _text[k] == '-'))
        {
            k--;
        }

        return k >= 0 && Chars.IsLatin(_text[k]);
    }

    private bool EndsInDomain()
    {
        int k = Count;
        while (k > 0 && Chars.IsAlnum(_symbols[k - 1]))
        {
            k--;
        }

        return k > 0 && _symbols[k - 1] == '.' && Domains.TopLevel.Holds(Slice(k, Count));
    }

    private Letters NextWord(int i) => _text.Slice(i, WordEnd(i));

    private int WordEnd(int start)
    {
        int end = start;
        while (end - start < 12 && Chars.IsLatin(_text.At(end)))
        {
            end++;
        }

        return end;
    }

    // "jenny at mailbox dot com", "jenny at gmail.com"; but "see it at shop.com" names a page.
    private bool IsFollowedByDomain(int i)
    {
        int end = WordEnd(i);
        return end > i + 1 && (_text.StartsWith(end, " dot ") && Domains.TopLevel.Holds(NextWord(end + 5))
            || _text.At(end) == '.' && Domains.MailProviders.Holds(_text.Slice(i, end)) && Domains.TopLevel.Holds(NextWord(end + 1)));
    }
}
