namespace Compliance.Text;

/// <summary>
/// A message as its reader sees it: folded to symbols, HTML read as text, each symbol with the place in the original text it came from.
/// Folding: lower case, compatibility forms (full width, circled, mathematical), accents off, Traditional and Japanese characters to
/// Simplified, look-alike letters to Latin, invisible characters out, line breaks to <c>\n</c>, other white space to a space.
/// </summary>
internal sealed class FoldedText
{
    /// <summary>Stands for an HTML tag inside a line. No reading contains it.</summary>
    public const char TagSymbol = '\uE000';

    /// <summary>Stands for the address in an HTML tag (<c>href</c>, <c>src</c>). No reading contains it.</summary>
    public const char AddressSymbol = '\uE001';

    /// <summary>The most characters of an entity, with its signs.</summary>
    internal const int LongestEntity = 12;

    private readonly WorkList<PlacedTag> _tags = new();
    private char[] _symbols = [];
    private int[] _starts = [];
    private int[] _ends = [];
    private bool[] _odd = [];

    /// <summary>The text as it was given.</summary>
    public string Original { get; private set; } = string.Empty;

    /// <summary>Whether all of it was read, and not parts.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Whether any symbol is odd.</summary>
    public bool HasOdd { get; private set; }

    /// <summary>Whether the text holds a sign that could be a picture: outside ASCII and no letter of the usual scripts, or written as an entity.</summary>
    public bool HasPictures { get; private set; }

    /// <summary>How many symbols there are.</summary>
    public int Count { get; private set; }

    /// <summary>The HTML tags and comments, in order.</summary>
    public WorkList<PlacedTag> Tags => _tags;

    /// <summary>The symbol at an index.</summary>
    public char this[int index] => _symbols[index];

    /// <summary>Folds a text.</summary>
    public static FoldedText Fold(string original)
    {
        var folded = new FoldedText();
        folded.Read(original);
        return folded;
    }

    /// <summary>Folds a text in place of the one before.</summary>
    public void Read(string original)
    {
        Start(original, isWhole: true);
        Run(0, original.Length);
    }

    /// <summary>Folds parts of a text in place of the one before. What is left out between them is read as the end of a paragraph.</summary>
    public void Read(string original, WorkList<TextRange> parts)
    {
        Start(original, isWhole: false);
        for (var i = 0; i < parts.Count; i++)
        {
            while (i > 0 && (At(Count - 1) != '\n' || At(Count - 2) != '\n'))
            {
                Append('\n', parts[i - 1].End, parts[i].Start, odd: false);
            }

            Run(parts[i].Start, parts[i].End);
        }
    }

    /// <summary>Forgets the text: nothing of it stays in the arrays that are kept for the next one.</summary>
    public void Forget()
    {
        Array.Clear(_symbols, 0, Count);
        Original = string.Empty;
        Count = 0;
        _tags.Clear();
    }

    private void Start(string original, bool isWhole)
    {
        Forget();
        Original = original;
        IsWhole = isWhole;
        HasOdd = false;
        HasPictures = false;
        Reserve(original.Length);
    }

    /// <summary>Where a symbol starts in the original text.</summary>
    public int OriginalStart(int index) => _starts[index];

    /// <summary>Where a symbol ends in the original text.</summary>
    public int OriginalEnd(int index) => _ends[index];

    /// <summary>Whether the way a symbol was written is itself remarkable: a look-alike or styled letter, or invisible characters before it.</summary>
    public bool IsOdd(int index) => _odd[index];

    /// <summary>The symbol at an index, or <c>\0</c> outside the text.</summary>
    public char At(int index) => (uint)index < (uint)Count ? _symbols[index] : '\0';

    /// <summary>Whether a word, folded already, stands at an index.</summary>
    public bool StartsWith(int index, string word)
    {
        for (var k = 0; k < word.Length; k++)
        {
            if (At(index + k) != word[k])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a range is one of some words, folded already.</summary>
    public bool IsAnyOf(string[] words, int start, int end)
    {
        foreach (string word in words)
        {
            if (word.Length == end - start && StartsWith(start, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The character that a symbol stands for, before folding: its code point.</summary>
    public int CodePoint(int index)
    {
        int start = _starts[index];
        if (Original[start] == '&' && TryEntity(Original, start, out int codePoint, out _))
        {
            return codePoint;
        }

        bool pair = char.IsHighSurrogate(Original[start]) && start + 1 < Original.Length && char.IsLowSurrogate(Original[start + 1]);
        return pair ? char.ConvertToUtf32(Original[start], Original[start + 1]) : Original[start];
    }

    /// <summary>Whether the letters of a range are a word of a vocabulary.</summary>
    public bool IsWord(IVocabulary vocabulary, int start, int end) => vocabulary.Knows(_symbols, start, end - start);

    /// <summary>The symbols of a range.</summary>
    public Letters Slice(int start, int end) => new(_symbols, start, end - start);

    /// <summary>The folded symbols as a string.</summary>
    public override string ToString() => new(_symbols, 0, Count);

    private void Run(int start, int end)
    {
        string text = Original;
        var unclosed = HtmlTag.Unclosed.None;
        var hidden = false;
        int i = start;
        while (i < end)
        {
            if (!hidden)
            {
                i = AppendPlain(text, i, end);
                if (i == end)
                {
                    return;
                }
            }

            char c = text[i];
            if (c == '<' && HtmlTag.TryParse(text, i, ref unclosed, out HtmlTag tag))
            {
                AppendTag(tag, ref hidden);
                i = tag.End;
                continue;
            }

            if (c == '&' && TryEntity(text, i, out int codePoint, out int entityEnd))
            {
                HasPictures = true;
                if (codePoint > char.MaxValue)
                {
                    AppendAstral(codePoint, i, entityEnd, ref hidden);
                }
                else
                {
                    AppendFolded((char)codePoint, i, entityEnd, ref hidden);
                }

                i = entityEnd;
                continue;
            }

            HasPictures |= c is >= '\u2030' and <= '\u2BFF' or >= '\u3030' and <= '\u303D' or >= '\u3297' and <= '\u3299' || char.IsSurrogate(c) || c == '\uFE0F';
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendAstral(char.ConvertToUtf32(c, text[i + 1]), i, i + 2, ref hidden);
                i += 2;
                continue;
            }

            AppendFolded(c, i, i + 1, ref hidden);
            i++;
        }
    }

    /// <summary>
    /// Appends what is read one character for one symbol and is not remarkable: letters and signs of ASCII, Han characters, their punctuation; almost all
    /// of every text. Returns where something else stands.
    /// </summary>
    private int AppendPlain(string text, int i, int last)
    {
        char[] symbols = _symbols;
        int[] starts = _starts;
        int[] ends = _ends;
        bool[] odd = _odd;
        int count = Count;
        int end = Math.Min(last, i + symbols.Length - count);
        for (; i < end; i++)
        {
            char c = text[i];
            char symbol;
            if (c > '~')
            {
                if (!IsPlainRange(c) || !FoldingTable.TryPlain(c, out symbol))
                {
                    break;
                }
            }
            else if (c is < ' ' and not '\n' or '<' or '&')
            {
                break;
            }
            else
            {
                symbol = (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
            }

            symbols[count] = symbol;
            starts[count] = i;
            ends[count] = i + 1;
            odd[count] = false;
            count++;
        }

        Count = count;
        return i;
    }

    // Han and its punctuation, full width and quotation marks. No pictures, line breaks, invisible characters or halves of pairs are among them.
    private static bool IsPlainRange(char c) =>
        c is >= '\u3400' and <= '\u9FFF' or >= '\u3001' and <= '\u3020' or >= '\uFF01' and <= '\uFF5E' or >= '\u2018' and <= '\u201F';

    // The address in a tag gets a symbol of its own, so that a finding can point at it.
    private void AppendTag(HtmlTag tag, ref bool hidden)
    {
        int first = Count;
        if (tag.IsBlock)
        {
            Append('\n', tag.Start, tag.End, odd: false);
        }
        else if (tag.TryAddress(Original, out int addressStart, out int addressEnd))
        {
            Append(TagSymbol, tag.Start, addressStart, odd: false);
            Append(AddressSymbol, addressStart, addressEnd, odd: false);
            Append(TagSymbol, addressEnd, tag.End, odd: false);
        }
        else
        {
            Append(TagSymbol, tag.Start, tag.End, odd: false);
            hidden |= ShowsNothing(tag);
        }

        _tags.Add(new PlacedTag(tag, first, Count));
    }

    // c<b></b>oupon, cou<!-- -->pon: what the reader does not see parts a word as an invisible character does. The tag is the last symbol.
    private bool ShowsNothing(HtmlTag tag)
    {
        bool isComment = Original[tag.Start + 1] == '!';
        bool isEmpty = Original[tag.Start + 1] == '/' && Count > 1 && _symbols[Count - 2] == TagSymbol && _ends[Count - 2] == tag.Start;
        char before = isComment ? At(Count - 2) : At(Count - 3);
        return (isComment || isEmpty) && (Chars.IsAlnum(before) || Chars.IsHan(before));
    }

    private void AppendAstral(int codePoint, int start, int end, ref bool hidden)
    {
        if (codePoint is >= 0xE0000 and <= 0xE0FFF)
        {
            // Tags and variation selectors: invisible.
            hidden = true;
            return;
        }

        hidden = false;
        char plain = IsFlagLetter(codePoint) ? LoneFlagLetter(Original, codePoint, start, end) : StyledAstral(codePoint);
        if (plain != '\0')
        {
            Append(plain, start, end, odd: true);
            return;
        }

        string word = Pictured(codePoint);
        if (word.Length > 0)
        {
            foreach (char c in word)
            {
                Append(c, start, end, odd: false);
            }

            return;
        }

        // Two symbols, as UTF-16 has them.
        bool isEntity = end - start > 2;
        Append((char)(0xD800 + (codePoint - 0x10000 >> 10)), start, isEntity ? end : start + 1, odd: false);
        Append((char)(0xDC00 + (codePoint & 0x3FF)), isEntity ? start : start + 1, end, odd: false);
    }

    internal static bool IsFlagLetter(int codePoint) => codePoint is >= 0x1F1E6 and <= 0x1F1FF;

    /// <summary>The letter of a regional indicator that stands alone. Two of them are a flag.</summary>
    internal static char LoneFlagLetter(string original, int codePoint, int start, int end)
    {
        bool follows = start >= 2 && char.IsLowSurrogate(original[start - 1]) && char.IsHighSurrogate(original[start - 2]) && IsFlagLetter(char.ConvertToUtf32(original[start - 2], original[start - 1]));
        bool leads = end + 1 < original.Length && char.IsHighSurrogate(original[end]) && char.IsLowSurrogate(original[end + 1]) && IsFlagLetter(char.ConvertToUtf32(original[end], original[end + 1]));
        return follows || leads ? '\0' : (char)('a' + codePoint - 0x1F1E6);
    }

    /// <summary>Mathematical letters and digits (U+1D400 to U+1D7FF) and squared letters (U+1F130 to U+1F189), by their order in Unicode.</summary>
    internal static char StyledAstral(int codePoint) => codePoint switch
    {
        >= 0x1D400 and <= 0x1D6A3 => (char)('a' + (codePoint - 0x1D400) % 26),
        >= 0x1D7CE and <= 0x1D7FF => (char)('0' + (codePoint - 0x1D7CE) % 10),
        >= 0x1F110 and <= 0x1F129 => (char)('a' + codePoint - 0x1F110),
        >= 0x1F130 and <= 0x1F149 => (char)('a' + codePoint - 0x1F130),
        >= 0x1F150 and <= 0x1F169 => (char)('a' + codePoint - 0x1F150),
        >= 0x1F170 and <= 0x1F189 => (char)('a' + codePoint - 0x1F170),
        _ => '\0',
    };

    /// <summary>Emoji that are letters, or signs that phrases are written with: hearts of all colours, the glowing star, FREE on a button.</summary>
    internal static string Pictured(int codePoint) => codePoint switch
    {
        >= 0x1F493 and <= 0x1F49F or 0x1F5A4 or 0x1F90D or 0x1F90E or 0x1F9E1 or (>= 0x1FA75 and <= 0x1FA77) => "\u2764",
        0x1F31F => "\u2605",
        0x1F193 => "free",
        0x1F194 => "id",
        0x1F195 => "new",
        0x1F196 => "ng",
        0x1F197 => "ok",
        _ => string.Empty,
    };

    private void AppendFolded(char c, int start, int end, ref bool hidden)
    {
        if (c is '\r' or '\u0085' or '\u2028' or '\u2029')
        {
            if (c == '\r' && end < Original.Length && Original[end] == '\n')
            {
                return;
            }

            c = '\n';
        }
        else if (c is '\t' or '\v' or '\f')
        {
            c = ' ';
        }

        if (c == '\u20E3')
        {
            // The key round a digit: digits on keys make one number.
            return;
        }

        FoldingTable.Entry entry = FoldingTable.Lookup(c);
        switch (entry.Effect)
        {
            case FoldingTable.Effect.Ignored:
                // Accents are spelling; invisible format characters inside a word are not.
                hidden |= c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' or '\u180E' or '\u034F';
                return;
            case FoldingTable.Effect.Expanded:
                foreach (char e in FoldingTable.Expansion(c))
                {
                    Append(e, start, end, odd: false);
                }

                break;
            default:
                char symbol = char.IsSurrogate(entry.Symbol) ? '\uFFFD' : entry.Symbol;
                bool odd = entry.Odd || hidden && Count > 0 && (Chars.IsAlnum(symbol) || Chars.IsHan(symbol)) && !Chars.IsSpace(_symbols[Count - 1]);
                Append(symbol, start, end, odd);
                break;
        }

        hidden = false;
    }

    private void Append(char symbol, int start, int end, bool odd)
    {
        if (Count == _symbols.Length)
        {
            Reserve(Math.Max(16, Count * 2));
        }

        _symbols[Count] = symbol;
        _starts[Count] = start;
        _ends[Count] = end;
        _odd[Count] = odd;
        HasOdd |= odd;
        Count++;
    }

    private void Reserve(int capacity)
    {
        if (_symbols.Length < capacity)
        {
            Room.Widen(ref _symbols, capacity);
            Room.Widen(ref _starts, capacity);
            Room.Widen(ref _ends, capacity);
            Room.Widen(ref _odd, capacity);
        }
    }

    /// <summary>Reads an entity at a <c>&amp;</c>: what it stands for, and where it ends. No string is made of it, since a text may hold nothing else.</summary>
    internal static bool TryEntity(string text, int start, out int codePoint, out int end)
    {
        int most = Math.Min(text.Length, start + LongestEntity);
        int first = start + 1;
        end = first;
        while (end < most && (text[end] == '#' || HtmlTag.IsAsciiAlnum(text[end])))
        {
            end++;
        }

        codePoint = 0;
        if (end == first || end == most || text[end] != ';')
        {
            return false;
        }

        codePoint = text[first] == '#' ? NumericEntity(text, first + 1, end) : HtmlTag.NamedEntity(text, first, end);
        end++;
        return codePoint != 0;
    }

    /// <summary>Reads an entity in the value of an attribute. As in a browser the semicolon of a number may be missing: https&amp;#58//</summary>
    internal static bool TryEntityOfValue(string text, int start, out int codePoint, out int end)
    {
        if (TryEntity(text, start, out codePoint, out end))
        {
            return true;
        }

        int first = start + 2;
        if (first >= text.Length || text[first - 1] != '#')
        {
            return false;
        }

        bool isHexadecimal = text[first] is 'x' or 'X';
        end = isHexadecimal ? first + 1 : first;
        while (end < text.Length && DigitOf(text[end], isHexadecimal) >= 0)
        {
            end++;
        }

        codePoint = NumericEntity(text, first, end);
        end += end < text.Length && text[end] == ';' ? 1 : 0;
        return codePoint != 0;
    }

    // Zero where it is no character.
    private static int NumericEntity(string text, int start, int end)
    {
        var codePoint = 0;
        bool hexadecimal = text[start] is 'x' or 'X';
        for (int i = hexadecimal ? start + 1 : start; i < end; i++)
        {
            int digit = DigitOf(text[i], hexadecimal);
            if (digit < 0)
            {
                return 0;
            }

            codePoint = codePoint * (hexadecimal ? 16 : 10) + digit;
            if (codePoint > 0x10FFFF)
            {
                return 0;
            }
        }

        return codePoint is >= 0xD800 and <= 0xDFFF ? 0 : codePoint;
    }

    // Less than nothing where it is none.
    private static int DigitOf(char c, bool isHexadecimal) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' when isHexadecimal => c - 'a' + 10,
        >= 'A' and <= 'F' when isHexadecimal => c - 'A' + 10,
        _ => -1,
    };
}

/// <summary>An HTML tag and the symbols that stand for it.</summary>
internal readonly struct PlacedTag(HtmlTag tag, int start, int end)
{
    /// <summary>The tag, in the original text.</summary>
    public HtmlTag Tag { get; } = tag;

    /// <summary>The first symbol.</summary>
    public int Start { get; } = start;

    /// <summary>The symbol after the last.</summary>
    public int End { get; } = end;
}
