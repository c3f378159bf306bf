using System.Runtime.CompilerServices;
using Compliance.Text;

namespace Compliance.Matching;

/// <summary>Looks for anchors where characters are not what they seem: around everything but ASCII, Han characters and plain signs, and around HTML. Both engines leave it to this, or to <see cref="FoldedScan"/> where there is much of it.</summary>
internal static class IrregularScan
{
    /// <summary>Whether a character, as it is written, is a Han character that is read as one.</summary>
    public static bool IsPlainHan(char c) => (uint)(c - 0x3400) <= 0x9FFF - 0x3400;

    /// <summary>Whether a character has to be folded before it is known what it is.</summary>
    public static bool IsIrregular(char c) => c > '\u007F' && !IsPlainHan(c) && !AnchorFilter.IsPlainAboveAscii(c);

    /// <summary>Where the run of letters and digits starts in which an irregular character stands, or the Han character before it.</summary>
    public static int StartOf(string text, int irregular, int least)
    {
        int start = irregular;
        while (start > least && IsAsciiAlnum(text[start - 1]))
        {
            start--;
        }

        return start > least && start == irregular && IsPlainHan(text[start - 1]) ? start - 1 : start;
    }

    /// <summary>Looks for anchors from a start to where the text is regular again. Returns where that is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Run<TSink>(AnchorFilter filter, string text, ref TSink sink, int start)
        where TSink : struct, IAnchorSink
    {
        var state = new State(filter);
        int i = start;
        while (i < text.Length)
        {
            char c = text[i];
            if (IsAsciiAlnum(c))
            {
                if (i > start && !state.IsOpen)
                {
                    break;
                }

                state.ReadAlnum(c > '9' ? (char)(c | 0x20) : c, i, ref sink);
                i = state.ReadOn(text, i + 1);
                continue;
            }

            if (IsPlainHan(c))
            {
                if (i > start && !state.IsOpen)
                {
                    break;
                }

                // Nothing is open then but the pair that it starts, unless what follows is irregular.
                state.ReadOther(FoldingTable.Lookup(c).Symbol, i, ref sink);
                if (i > start && (i + 1 == text.Length || !IsIrregular(text[i + 1]) && text[i + 1] is not ('<' or '&')))
                {
                    break;
                }

                i++;
                continue;
            }

            int at = i;
            if (Symbols.TryReadAlone(c, out char symbol))
            {
                if (Chars.IsAlnum(symbol))
                {
                    state.ReadAlnum(symbol, at, ref sink);
                    i = state.ReadOn(text, at + 1);
                    continue;
                }

                if (symbol != '\0')
                {
                    if (c <= '\u007F' || AnchorFilter.IsPlainAboveAscii(c))
                    {
                        break;
                    }

                    state.ReadOther(symbol, at, ref sink);
                }

                i++;
                continue;
            }

            if (Symbols.TryReadMathematical(text, at, out symbol))
            {
                state.ReadAlnum(symbol, at, ref sink);
                i = state.ReadOn(text, at + 2);
                continue;
            }

            if (c is '<' or '&' ? !Symbols.MayBeMarkup(text, at) : c <= '\u007F')
            {
                break;
            }

            if (Symbols.TryReadOther(text, sink.Tags, ref i, out symbol, out string several))
            {
                if (several.Length == 0)
                {
                    state.Read(symbol, at, ref sink);
                }

                foreach (char one in several)
                {
                    state.Read(one, at, ref sink);
                }
            }
        }

        state.EndRun(ref sink);
        return Math.Max(i, start + 1);
    }

    /// <summary>Whether a character, as it is written, is an ASCII letter or digit.</summary>
    public static bool IsAsciiAlnum(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || Chars.IsDigit(c);

    private struct State(AnchorFilter filter)
    {
        private ulong _key;
        private int _length;
        private int _start;
        private bool _isDigits;
        private char _han;
        private int _hanStart;

        /// <summary>Whether what comes next may belong to what was read.</summary>
        public readonly bool IsOpen => _length > 0 || _han != '\0';

        public void Read<TSink>(char symbol, int at, ref TSink sink)
            where TSink : struct, IAnchorSink
        {
            if (symbol == FoldedText.TagSymbol)
            {
                return;
            }

            if (Chars.IsAlnum(symbol))
            {
                ReadAlnum(symbol, at, ref sink);
                return;
            }

            ReadOther(symbol, at, ref sink);
        }

        // Neither a letter nor a digit.
        public void ReadOther<TSink>(char symbol, int at, ref TSink sink)
            where TSink : struct, IAnchorSink
        {
            EndRun(ref sink);
            if (filter.HasSingles && filter.IsSingle(symbol))
            {
                Tell(filter.Symbol(symbol), at, ref sink);
            }

            bool isHan = Chars.IsHan(symbol);
            if (isHan && _han != '\0' && filter.HasPairs && filter.Pairs.MayHave(_han | (uint)symbol << 16) != 0)
            {
                Tell(filter.Pair(_han, symbol), _hanStart, ref sink);
            }

            _han = isHan ? symbol : '\0';
            _hanStart = at;
        }

        public void ReadAlnum<TSink>(char symbol, int at, ref TSink sink)
            where TSink : struct, IAnchorSink
        {
            bool isDigit = Chars.IsDigit(symbol);
            if (_length > 0 && isDigit != _isDigits)
            {
                EndRun(ref sink);
            }

            _start = _length == 0 ? at : _start;
            _isDigits = isDigit;
            if (_length < AnchorFilter.LongestKey)
            {
                _key |= (ulong)symbol << (8 * _length);
            }

            _length++;
            _han = '\0';
        }

        // Reads on in a run of letters or digits as long as each is read alone. Returns where that is not so.
        public int ReadOn(string text, int i)
        {
            ulong key = _key;
            int length = _length;
            char first = _isDigits ? '0' : 'a';
            int last = _isDigits ? '9' - '0' : 'z' - 'a';
            for (; i < text.Length; i++)
            {
                if (!Symbols.TryReadAlone(text[i], out char symbol))
                {
                    if (!Symbols.TryReadMathematical(text, i, out symbol) || (uint)(symbol - first) > last)
                    {
                        break;
                    }

                    i++;
                }
                else if (symbol == '\0')
                {
                    continue;
                }

                if ((uint)(symbol - first) > last)
                {
                    break;
                }

                if (length < AnchorFilter.LongestKey)
                {
                    key |= (ulong)symbol << (8 * length);
                }

                length++;
            }

            _key = key;
            _length = length;
            return i;
        }

        public void EndRun<TSink>(ref TSink sink)
            where TSink : struct, IAnchorSink
        {
            if (_length > 0 && filter.Runs.MayHave(_key) != 0)
            {
                Tell(filter.Run(_key), _start, ref sink);
            }

            _length = 0;
            _key = 0;
        }

        private static void Tell<TSink>(int anchor, int place, ref TSink sink)
            where TSink : struct, IAnchorSink
        {
            if (anchor != AnchorFilter.None)
            {
                sink.Other(anchor, place);
            }
        }
    }
}
