using System.Runtime.CompilerServices;
using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// The plain reading of a part of a text, read on as far as it is asked for: what <see cref="Reading.Plain"/> says of the whole text,
/// for the few places at which a phrase may stand.
/// </summary>
/// <remarks>A window that starts inside a text does not know what stands before: its first symbols are context for the others.</remarks>
internal sealed class PlainWindow(Tags tags)
{
    // A few symbols more than are asked for cost less than to be asked again.
    private const int ReadAhead = 8;

    private char[] _symbols = new char[64];
    private int[] _starts = new int[64];
    private int[] _ends = new int[64];
    private string _text = string.Empty;
    private int _next;

    // How many symbols stood in the arrays at most since they were cleared.
    private int _used;

    // The folded symbol that was read last, the one before it, and whether it is still to be put in.
    private char _symbol;
    private int _start;
    private int _end;
    private char _before;
    private bool _isAhead;

    // The rest of a character that is read as several.
    private string _queue = string.Empty;
    private int _queued;

    /// <summary>How many symbols were read.</summary>
    public int Count { get; private set; }

    /// <summary>Where in the text the window starts.</summary>
    public int From { get; private set; }

    /// <summary>How far the text was read.</summary>
    public int ReadTo => _next;

    /// <summary>The symbol at an index.</summary>
    public char this[int index] => _symbols[index];

    /// <summary>Starts a window.</summary>
    public void Restart(string text, int from)
    {
        _used = Math.Max(_used, Count);
        _text = text;
        From = from;
        _next = from;
        Count = 0;
        _symbol = '\0';
        _isAhead = false;
        _queue = string.Empty;
        _queued = 0;
    }

    /// <summary>Forgets the text: nothing of it stays in the arrays that are kept for the next one.</summary>
    public void Clear()
    {
        Restart(string.Empty, 0);
        Array.Clear(_symbols, 0, _used);
        _used = 0;
    }

    /// <summary>Whether there is a symbol at an index; the text is read on to it.</summary>
    public bool Has(int index) => index < Count || ReadOnTo(index);

    /// <summary>The first symbol that starts at a place of the text or behind it. It is looked for from another on; the text is read on to it.</summary>
    public int IndexAt(int place, int near)
    {
        int index = near;
        while (index > 0 && _starts[index - 1] >= place)
        {
            index--;
        }

        do
        {
            int[] starts = _starts;
            int count = Count;
            while (index < count && starts[index] < place)
            {
                index++;
            }
        }
        while (index == Count && ReadOnTo(index));

        return index;
    }

    /// <summary>Where the symbol starts in the text.</summary>
    public int Start(int index) => _starts[index];

    /// <summary>Where the symbol ends in the text.</summary>
    public int End(int index) => _ends[index];

    /// <summary>Forgets the symbols before an index; what follows moves up.</summary>
    public void Forget(int index)
    {
        _used = Math.Max(_used, Count);
        int kept = Count - index;
        From = kept > 0 ? _starts[index] : _next;
        Array.Copy(_symbols, index, _symbols, 0, kept);
        Array.Copy(_starts, index, _starts, 0, kept);
        Array.Copy(_ends, index, _ends, 0, kept);
        Count = kept;
    }

    /// <summary>Whether some symbols stand at an index; so many are read.</summary>
    public unsafe bool StandsAt(int index, char* symbols, int length)
    {
        fixed (char* written = &_symbols[index])
        {
            var k = 0;
            while (k < length && written[k] == symbols[k])
            {
                k++;
            }

            return k == length;
        }
    }

    /// <summary>Looks for anchors that start in a range. Whoever is told may read on.</summary>
    public unsafe void LookForAnchors<TReader>(AnchorFilter filter, TermWorkspace sink, int start, int end)
        where TReader : struct, IBlockReader
    {
        fixed (char* symbols = _symbols)
        {
            FoldedScan.Run<TReader>(filter, symbols, Count, start, end, sink);
        }
    }

    private bool ReadOnTo(int index)
    {
        while (Count <= index)
        {
            if (!_isAhead && _queued == _queue.Length)
            {
                ReadAlone(Math.Min(index + ReadAhead, _symbols.Length));
            }

            if (Count <= index)
            {
                if (!_isAhead && !Advance())
                {
                    return false;
                }

                _isAhead = false;
                ReadOn();
            }
        }

        return true;
    }

    // Up to so many symbols, as long as none depends on others than those beside it.
    private void ReadAlone(int most)
    {
        string text = _text;
        char[] symbols = _symbols;
        int[] starts = _starts;
        int[] ends = _ends;
        int next = _next;
        int count = Count;
        char last = _symbol;
        char symbol;
        for (; count < most && next < text.Length; next++)
        {
            char c = text[next];
            if (IrregularScan.IsAsciiAlnum(c))
            {
                symbol = (char)(c | 0x20);
            }
            else if (!Symbols.TryReadAlone(c, out symbol) || !TryBetween(text, next, last, ref symbol))
            {
                break;
            }
            else if (symbol == '\0')
            {
                continue;
            }

            symbols[count] = last = symbol;
            starts[count] = next;
            ends[count] = next + 1;
            count++;
        }

        for (; count < most && Symbols.TryReadMathematical(text, next, out symbol); next += 2)
        {
            symbols[count] = last = symbol;
            starts[count] = next;
            ends[count] = next + 2;
            count++;
        }

        (_symbol, _next, Count) = (last, next, count);
    }

    // What a symbol becomes between two others. False for a gap or a hyphen that is not one character between two that are read as they stand.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryBetween(string text, int place, char before, ref char symbol)
    {
        if (symbol is not (' ' or '\n' or '-' or '_'))
        {
            return true;
        }

        var after = '\0';
        bool isKnown = place + 1 < text.Length && Symbols.TryReadAlone(text[place + 1], out after);
        if (symbol is '-' or '_')
        {
            bool mayBeGap = Chars.IsAlnum(before);
            symbol = mayBeGap ? ' ' : symbol;
            return !mayBeGap || isKnown && Chars.IsAlnum(after);
        }

        symbol = Reading.IsUnwrittenGap(before, after) ? '\0' : ' ';
        return !Chars.IsSpace(before) && isKnown && (Chars.IsAlnum(after) || Chars.IsHan(after));
    }

    // Puts in what was read last, or what it becomes beside others.
    private void ReadOn()
    {
        (char symbol, int start, int end) = (_symbol, _start, _end);
        if (Chars.IsSpace(symbol))
        {
            char before = _before;
            do
            {
                SkipBlanks();
                _isAhead = Advance();
            }
            while (_isAhead && Chars.IsSpace(_symbol));

            if (!Reading.IsUnwrittenGap(before, _isAhead ? _symbol : '\0'))
            {
                Append(' ', start, end);
            }

            return;
        }

        if (symbol is '-' or '_' && Chars.IsAlnum(_before))
        {
            _isAhead = Advance();
            symbol = _isAhead && Chars.IsAlnum(_symbol) ? ' ' : symbol;
        }

        if (symbol != FoldedText.TagSymbol)
        {
            Append(symbol, start, end);
        }
    }

    private void Append(char symbol, int start, int end)
    {
        int count = Count;
        if (count == _symbols.Length)
        {
            Room.Widen(ref _symbols, count * 2);
            Room.Widen(ref _starts, count * 2);
            Room.Widen(ref _ends, count * 2);
        }

        _symbols[count] = symbol;
        _starts[count] = start;
        _ends[count] = end;
        Count = count + 1;
    }

    // Those that follow one say no more than it.
    private void SkipBlanks()
    {
        while (_queued >= _queue.Length && _next < _text.Length && _text[_next] == ' ')
        {
            _next++;
        }
    }

    // Reads one folded symbol; false at the end of the text.
    private bool Advance()
    {
        _before = _symbol;
        if (_queued < _queue.Length)
        {
            _symbol = _queue[_queued++];
            return true;
        }

        string text = _text;
        int next = _next;
        while (next < text.Length)
        {
            int start = next;
            string several = string.Empty;
            bool isRead;
            if (Symbols.TryReadAlone(text[next], out char symbol))
            {
                next++;
                isRead = symbol != '\0';
            }
            else
            {
                isRead = Symbols.TryReadOther(text, tags, ref next, out symbol, out several);
            }

            if (isRead)
            {
                if (several.Length > 0)
                {
                    (_queue, _queued) = (several, 1);
                    symbol = several[0];
                }

                (_symbol, _start, _end, _next) = (symbol, start, next, next);
                return true;
            }
        }

        _next = next;
        return false;
    }
}
