using System.Runtime.CompilerServices;
using Compliance.Matching;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Weighing;

/// <summary>
/// Reads plain text once, without folding it into a buffer: words as <see cref="MessageWords"/> has them, sentences by their signs. Text that is more than
/// plain (addresses, telephone numbers, HTML, emoji, look-alike letters, words that may be taken apart) is not for a glance.
/// </summary>
internal static unsafe class GlanceReader
{
    private const int MostDigits = 6;
    private const int MostLoneLetters = 2;
    private const int MostLineBreaks = 2;
    private static readonly byte[] Kinds = BuildKinds();

    // What stands in square brackets may be a tag: [Important], [Wichtig], [Importante], [Belangrijk], [Viktigt].
    private static readonly string[] TagWords = ["important", "urgent", "wichtig", "belangrijk", "viktigt"];

    // In the name of a placeholder: what is put in says more than the words around it.
    private static readonly string[] TellingWords = ["url", "link", "site", "code", "coupon", "voucher", "promo", "discount", "percent", "gift", "reward", "\u5238", "\u7801", "\u6298", "\u4F18\u60E0", "\u94FE\u63A5"];

    /// <summary>What a character of ASCII is for a glance.</summary>
    private enum Kind : byte
    {
        Strange,
        Letter,
        Digit,
        Space,
        Mark,
        End,
        Sign,
        Joint,
        Open,
        Separator,
        Loose,
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sink">Hears its words.</param>
    /// <returns>Whether the sink let it read to the end.</returns>
    public static bool Read<TSink>(string text, ref TSink sink)
        where TSink : struct, IWordSink =>
#if NET8_0_OR_GREATER
        VectorBlocks.IsSupported ? Read<Vector128Blocks, TSink>(text, ref sink) :
#endif
        Read<PortableBlocks, TSink>(text, ref sink);

    /// <summary>Reads a text by blocks of 64 characters, with a certain reader of blocks.</summary>
#if NET8_0_OR_GREATER
    [SkipLocalsInit]
#endif
    internal static bool Read<TBlocks, TSink>(string text, ref TSink sink)
        where TBlocks : struct, IBlockReader
        where TSink : struct, IWordSink
    {
        char* rest = stackalloc char[AnchorScan.Block];
        byte* letters = stackalloc byte[AnchorScan.Block + WordHash.Most];
        return Read<TBlocks, TSink>(text, rest, letters, ref sink);
    }

    // Apart from the room it needs: what has a loop and takes room from the stack is optimized before it runs for the first time, which takes milliseconds.
    private static bool Read<TBlocks, TSink>(string text, char* rest, byte* letters, ref TSink sink)
        where TBlocks : struct, IBlockReader
        where TSink : struct, IWordSink
    {
        var blocks = default(TBlocks);
        var state = new State(text);
        fixed (char* start = text)
        {
            for (var at = 0; at < text.Length;)
            {
                int count = Math.Min(text.Length - at, AnchorScan.Block);
                char* block = start + at;
                if (count < AnchorScan.Block)
                {
                    AnchorScan.CopyShort(block, count, rest);
                    block = rest;
                }

                BlockKinds kinds = blocks.Read(block, count, letters);
                ulong han = kinds.AboveAscii == 0 ? 0 : blocks.Han(block);
                ulong word = kinds.Letters | blocks.Equal(block, '\'');
                ulong left = Bits.Lowest(~(blocks.Equal(block, ' ') | word & word << 1), (ulong)count);
                int next = at + count;
                while (left != 0)
                {
                    int place = Bits.TrailingZeros(left);
                    left &= left - 1;
                    bool isPlain;
                    int end;
                    if ((word >> place & 1) != 0)
                    {
                        int length = Bits.TrailingZeros(~(word >> place));
                        end = place + length;
                        bool isCut = end == AnchorScan.Block && at + end < text.Length;
                        if (isCut && place > 0)
                        {
                            // It goes on in the next block, which starts with it.
                            next = at + place;
                            break;
                        }

                        if (!isCut && (end == AnchorScan.Block || block[end] < 0x80 || InWord(block[end]) >= 0x80))
                        {
                            isPlain = state.Word(WordHash.Of(letters + place, length), at + place, at + end, ref sink);
                            if (!isPlain && !sink.Stumble(isLayout: false))
                            {
                                return false;
                            }

                            continue;
                        }

                        isPlain = state.LongWord(at + place, out end, ref sink);
                    }
                    else if ((han >> place & 1) != 0)
                    {
                        isPlain = state.Han(at + place, ref sink);
                        end = at + place + 1;
                    }
                    else if (!state.Sign(at + place, out end, out isPlain, ref sink))
                    {
                        return false;
                    }

                    if (!isPlain && !sink.Stumble(isLayout: state.IsLaidOut))
                    {
                        return false;
                    }

                    if (end > at + place + 1)
                    {
                        next = Math.Max(next, end);
                        left = end - at < AnchorScan.Block ? left & ulong.MaxValue << (end - at) : 0;
                    }
                }

                at = next;
            }
        }

        return sink.EndSentence(text.Length);
    }

    /// <summary>What was read so far, as far as the rest depends on it.</summary>
    private struct State(string text)
    {
        private int _loneLetters;
        private int _digits;
        private int _lineBreaks;

        // Where the last word ends, if it has letters or is a Han character.
        private int _wordEnd = -1;

        /// <summary>Whether there are more line breaks in a row than between paragraphs.</summary>
        public readonly bool IsLaidOut => _lineBreaks > MostLineBreaks;

        /// <summary>A word of letters; whether it is plain.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Word<TSink>(uint hash, int start, int end, ref TSink sink)
            where TSink : struct, IWordSink
        {
            _loneLetters = end - start == 1 ? _loneLetters + 1 : 0;
            _digits = _lineBreaks = 0;
            _wordEnd = end;
            sink.Word(hash, isHan: false, start, end);
            return _loneLetters <= MostLoneLetters && !IsApostropheBesideHan(text, start, end);
        }

        /// <summary>A word that is longer than a block, or has letters with accents.</summary>
        public bool LongWord<TSink>(int start, out int end, ref TSink sink)
            where TSink : struct, IWordSink
        {
            var hash = default(WordHash);
            end = start;
            char c = InWord(text[end]);
            do
            {
                hash.Add((char)(c == '\'' ? c : c | 0x20));
                c = ++end < text.Length ? InWord(text[end]) : '\0';
            }
            while (c < 0x80 && (Kind)Kinds[c] == Kind.Letter);
            return Word(hash.Value, start, end, ref sink);
        }

        /// <summary>A Han character; whether it is plain.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Han<TSink>(int at, ref TSink sink)
            where TSink : struct, IWordSink
        {
            _lineBreaks = 0;
            if (!FoldingTable.TryPlain(text[at], out char c) || !Chars.IsHan(c))
            {
                return false;
            }

            _digits = _loneLetters = 0;
            _wordEnd = at + 1;
            sink.Word(WordHash.Of(c), isHan: true, at, at + 1);
            return true;
        }

        /// <summary>What is neither; false where the sink stops the reading.</summary>
        public bool Sign<TSink>(int i, out int end, out bool isPlain, ref TSink sink)
            where TSink : struct, IWordSink
        {
            char c = text[i];
            Kind kind = c < 0x80 ? (Kind)Kinds[c] : KindOf(ref c);
            _lineBreaks = kind is Kind.Space or Kind.End ? _lineBreaks : 0;
            isPlain = i != _wordEnd || !IsTakenApart(text, i);
            end = i + 1;
            switch (kind)
            {
                case Kind.Letter:
                    isPlain &= LongWord(i, out end, ref sink);
                    break;
                case Kind.Digit:
                    isPlain &= Number(i, out end);
                    sink.Word(MessageWords.Number, isHan: false, i, end);
                    break;
                case Kind.Space:
                    break;
                case Kind.Mark:
                    // line-height:2
                    isPlain &= c != ':' || i == 0 || !IsLetter(text[i - 1]) || end >= text.Length || !(IsLetter(text[end]) || IsDigit(text[end]));
                    isPlain &= !IsRoundOne(text, i);
                    _digits = 0;
                    break;
                case Kind.Sign:
                    sink.Word(WordHash.Of(c), isHan: false, i, end);
                    _digits = 0;
                    return !EndsSentence(c) || sink.EndSentence(end);
                case Kind.End:
                    _lineBreaks = c == '\n' ? _lineBreaks + 1 : c == '\r' ? _lineBreaks + (end < text.Length && text[end] == '\n' ? 0 : 1) : 0;
                    isPlain &= !IsLaidOut;
                    if (!isPlain && !sink.Stumble(IsLaidOut))
                    {
                        return false;
                    }

                    isPlain = true;
                    if ((c != '.' || end >= text.Length || IsBlank(text[end])) && !IsBehindLoneLetter(text, i))
                    {
                        _digits = 0;
                        return sink.EndSentence(end);
                    }

                    break;
                case Kind.Open:
                    int close = i;
                    var placeholder = default(PlaceholderReader);
                    while (close < text.Length && placeholder.Take(text[close]))
                    {
                        close++;
                    }

                    isPlain &= !placeholder.IsCode && !Holds(text, i, close, TellingWords) && (c == '{' || placeholder.IsWhole && IsPlainBracket(text, i, close));
                    if (placeholder.IsWhole)
                    {
                        sink.Word(MessageWords.Placeholder, isHan: false, i, close);
                        end = close;
                    }

                    _digits = 0;
                    break;
                case Kind.Separator:
                    // Between digits of a telephone number as well as between words.
                    isPlain &= !IsRoundOne(text, i);
                    break;
                case Kind.Loose:
                    isPlain &= IsPlainBetween(text, i, c);
                    break;
                default:
                    isPlain = false;
                    break;
            }

            return true;
        }

        private bool Number(int first, out int end)
        {
            int i = first;
            while (i < text.Length && (IsDigit(text[i]) || text[i] is '.' or ',' && i + 1 < text.Length && IsDigit(text[i + 1])))
            {
                _digits += IsDigit(text[i]) ? 1 : 0;
                i++;
            }

            if (IsOrderNumber(text, first))
            {
                i = first + OrderNumber.Length;
                _digits = 0;
            }

            end = i;
            _loneLetters = 0;

            // s'3'n'd
            return (first < 2 || text[first - 1] is not ('\'' or '\u2019') || !IsLetter(text[first - 2]) && !IsDigit(text[first - 2]))
                && _digits <= MostDigits && !(first > 0 && IsLetter(text[first - 1]) && i < text.Length && IsLetter(text[i])) && !IsCode(text, first);
        }
    }

    // LAMP20: it says more than the words around it, and models are seldom called so.
    private static bool IsCode(string text, int digits)
    {
        const int FewestLetters = 4;
        int start = digits - FewestLetters;
        if (start < 0)
        {
            return false;
        }

        for (int i = start; i < digits; i++)
        {
            if (text[i] is < 'A' or > 'Z')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOrderNumber(string text, int start)
    {
        int end = start + OrderNumber.Length;
        if (end > text.Length)
        {
            return false;
        }

        var place = 0;
        while (place < OrderNumber.Length && OrderNumber.Has(place, text[start + place]))
        {
            place++;
        }

        return place == OrderNumber.Length && (start == 0 || OrderNumber.IsBound(text[start - 1])) && (end == text.Length || OrderNumber.IsBound(text[end]));
    }

    // A sign or a point between letters may join what it parts: dis-count, d.o.c, re(v)iew, 优*惠.
    private static bool IsTakenApart(string text, int end)
    {
        if (end + 1 >= text.Length)
        {
            return false;
        }

        char sign = text[end];
        char next = text[end + 1];
        bool isAfterHan = end > 0 && Chars.IsHan(text[end - 1]);
        return sign switch
        {
            '.' => IsLetter(next) || isAfterHan && Chars.IsHan(next),
            '-' => IsLetter(next) && !IsBetweenLongWords(text, end) || Chars.IsHan(next),
            '/' or '#' => IsLetter(next) || Chars.IsHan(next),
            '(' or ')' or ',' or ';' or '"' => IsLetter(next) && !isAfterHan,
            _ => false,
        };
    }

    // follow-up, but not d-i-s.
    private static bool IsBetweenLongWords(string text, int sign) =>
        sign >= 3 && IsLetter(text[sign - 1]) && IsLetter(text[sign - 2]) && sign + 2 < text.Length && IsLetter(text[sign + 1]) && IsLetter(text[sign + 2]);

    // “圈”, ，惠，: the same mark on both sides of one Han character, or a pair of them. A list of such characters is none: 黑、灰、米.
    private static bool IsRoundOne(string text, int sign) =>
        sign + 2 < text.Length && Chars.IsHan(text[sign + 1]) && text[sign] != '\u3001' && text[sign + 2] == Closing(text[sign]);

    private static char Closing(char opening) => opening switch
    {
        '(' => ')',
        '\u201C' or '\u2018' or '\u300A' or '\u300C' or '\u300E' or '\uFF08' => (char)(opening + 1),
        _ => opening,
    };

    // Signs that say nothing between numbers or between words that stand apart (4 × 6, Your Orders > Details) and much inside a word or beside one (re=view, +V).
    // Beside Han characters nothing is hidden by those that only part them: the words are the same without.
    private static bool IsPlainBetween(string text, int i, char sign)
    {
        char before = i > 0 ? text[i - 1] : ' ';
        char after = i + 1 < text.Length ? text[i + 1] : ' ';
        bool isApart = IsBlank(before) && IsBlank(after);
        switch (sign)
        {
            case '+' or '\u00D7':
                return IsDigit(before) && (IsDigit(after) || IsBlank(after)) || sign == '\u00D7' && IsDigit(after) && !IsLetter(before)
                    || isApart && i + 3 < text.Length && (IsDigit(text[i + 2]) || IsLetter(text[i + 2]) && IsLetter(text[i + 3]));
            case '~' or '\uFF5E' or '\u00B7' or '\u30FB' or '\u2192':
                return isApart || IsDigit(before) && IsDigit(after) || Chars.IsHan(before) && (Chars.IsHan(after) || IsBlank(after));
            case '\u00AE' or '\u2122' or '\u2103':
                return (IsLetter(before) || IsDigit(before)) && !IsLetter(after) && !IsDigit(after);
            case '\u2212' or '\u20B9':
                return IsDigit(after) && !IsLetter(before);
            case '\u00B0':
                char last = i + 2 < text.Length ? text[i + 2] : ' ';
                return (IsDigit(before) || before == ' ') && !(IsLetter(after) && (after is not ('C' or 'F') || IsLetter(last) || IsDigit(last)));
            default:
                return isApart;
        }
    }

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\r';

    // [Order ID], but not exam[pl]e, example[.]com nor the tag [Important].
    private static bool IsPlainBracket(string text, int start, int end)
    {
        bool isApart = (start == 0 || !IsLetter(text[start - 1]) && !IsDigit(text[start - 1])) && (end == text.Length || !IsLetter(text[end]) && !IsDigit(text[end]));
        return isApart && IsLetter(text[start + 1]) && IsLetter(text[start + 2]) && !Holds(text, start, end, TagWords);
    }

    private static bool Holds(string text, int start, int end, string[] words)
    {
        foreach (string word in words)
        {
            if (text.IndexOf(word, start, end - start, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // P. Miller, and letters one by one: s. t. a. r, or each on a line.
    private static bool IsBehindLoneLetter(string text, int end) =>
        end > 0 && text[end] is '.' or '\n' or '\r' && IsLetter(text[end - 1]) && (end == 1 || !IsLetter(text[end - 2]) && text[end - 2] is not ('\'' or '\u2019') && !IsDigit(text[end - 2]));

    // 优'惠'券
    private static bool IsApostropheBesideHan(string text, int start, int end) =>
        text[start] == '\'' && start > 0 && Chars.IsHan(text[start - 1]) || text[end - 1] == '\'' && end < text.Length && Chars.IsHan(text[end]);

    private static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || IsAccented(c) && FoldingTable.TryPlain(c, out char letter) && Chars.IsLatin(letter);

    private static bool IsAccented(char c) => c is >= '\u00C0' and <= '\u024F';

    // What goes on a word outside ASCII: an apostrophe, a letter with an accent.
    private static char InWord(char c) =>
        c == '\u2019' ? '\'' : IsAccented(c) && FoldingTable.TryPlain(c, out char letter) && Chars.IsLatin(letter) ? letter : c;

    private static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    private static bool EndsSentence(char c) => c is '?' or '!';

    private static Kind KindOf(ref char c)
    {
        if (c is >= '\u3400' and <= '\u9FFF')
        {
            FoldingTable.Entry entry = FoldingTable.Lookup(c);
            c = entry.Symbol;
            return entry.Odd || !Chars.IsHan(c) ? Kind.Strange : Kind.Letter;
        }

        switch (c)
        {
            case '\uFF1F':
                c = '?';
                return Kind.Sign;
            case '\uFF01':
                c = '!';
                return Kind.Sign;
            case '\uFFE5' or '\u00A5':
                c = '\u00A5';
                return Kind.Sign;
            case '\u20AC' or '\u00A3':
                return Kind.Sign;
            case '\u3002' or '\uFF1B':
                return Kind.End;
            case '\uFF0C' or '\u3001' or '\uFF1A' or '\u201C' or '\u201D' or '\u2018' or '\u2019' or (>= '\u300A' and <= '\u300F') or '\u2014' or '\u2013' or '\u2026':
                return Kind.Mark;
            case '\u2022' or '\u00D7' or '\uFF5E' or '\u00B7' or '\u30FB' or '\u2212' or '\u20B9' or '\u00B0'
                or '\u00AE' or '\u2122' or '\u2103' or '\u2192':
                return Kind.Loose;
            case '\uFF08' or '\uFF09' or '\u00A0' or '\u3000':
                return Kind.Separator;
            default:
                char letter = InWord(c);
                bool isLetter = letter != c && letter < 0x80;
                c = letter;
                return isLetter ? Kind.Letter : Kind.Strange;
        }
    }

    private static byte[] BuildKinds()
    {
        var kinds = new byte[0x80];
        for (var c = 'a'; c <= 'z'; c++)
        {
            kinds[c] = kinds[c & ~0x20] = (byte)Kind.Letter;
        }

        for (var c = '0'; c <= '9'; c++)
        {
            kinds[c] = (byte)Kind.Digit;
        }

        Set("'", Kind.Letter);
        Set(" \t", Kind.Space);
        Set(",:\"", Kind.Mark);
        Set(".;\n\r", Kind.End);
        Set("%$?!", Kind.Sign);
        Set("{[", Kind.Open);
        Set("-()/#", Kind.Separator);
        Set("&+=>~", Kind.Loose);
        return kinds;

        void Set(string signs, Kind kind)
        {
            foreach (char sign in signs)
            {
                kinds[sign] = (byte)kind;
            }
        }
    }
}
