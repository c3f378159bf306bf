using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// The plain reading of a part of a text, read on as far as it is asked for: what <see cref="Reading.Plain"/> says of the whole text,
/// for the few places at which a phrase may stand.
/// </summary>
/// <remarks>A window that starts inside a text does not know what stands before: its first symbols are context for the others.</remarks>
internal sealed class PlainWindow(Tags tags)
{
    private char[] _symbols = new char[64];
    private int[] _starts = new int[64];
    private int[] _ends = new int[64];
    private string _text = string.Empty;
    private int _next;

    // The folded symbol that is looked at, the one before it, and the rest of a character that is read as several.
    private Folded _current;
    private bool _hasCurrent;
    private char _before;
    private string _queue = string.Empty;
    private int _queued;
    private int _queueStart;
    private int _queueEnd;

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
        _text = text;
        From = from;
        _next = from;
        Count = 0;
        _before = '\0';
        _queue = string.Empty;
        _queued = 0;
        Advance();
        _before = '\0';
    }

    /// <summary>Whether there is a symbol at an index; the text is read on to it.</summary>
    public bool Has(int index) => index < Count || ReadOnTo(index);

    private bool ReadOnTo(int index)
    {
        while (Count <= index)
        {
            if (!_hasCurrent)
            {
                return false;
            }

            ReadOn();
        }

        return true;
    }

    /// <summary>Where the symbol starts in the text.</summary>
    public int Start(int index) => _starts[index];

    /// <summary>Where the symbol ends in the text.</summary>
    public int End(int index) => _ends[index];

    /// <summary>Forgets the symbols before an index; what follows moves up.</summary>
    public void Forget(int index)
    {
        int kept = Count - index;
        From = kept > 0 ? _starts[index] : _next;
        Array.Copy(_symbols, index, _symbols, 0, kept);
        Array.Copy(_starts, index, _starts, 0, kept);
        Array.Copy(_ends, index, _ends, 0, kept);
        Count = kept;
    }

    private void ReadOn()
    {
        Folded first = _current;
        if (Chars.IsSpace(first.Symbol))
        {
            char before = _before;
            while (_hasCurrent && Chars.IsSpace(_current.Symbol))
            {
                SkipBlanks();
                Advance();
            }

            char after = _hasCurrent ? _current.Symbol : '\0';
            if (!Reading.IsUnwrittenGap(before, after))
            {
                Append(' ', first);
            }

            return;
        }

        bool afterAlnum = Chars.IsAlnum(_before);
        Advance();
        if (first.Symbol == FoldedText.TagSymbol)
        {
            return;
        }

        bool isHyphenInWord = first.Symbol is '-' or '_' && afterAlnum && _hasCurrent && Chars.IsAlnum(_current.Symbol);
        Append(isHyphenInWord ? ' ' : first.Symbol, first);
    }

    private void Append(char symbol, Folded source)
    {
        if (Count == _symbols.Length)
        {
            Room.Widen(ref _symbols, Count * 2);
            Room.Widen(ref _starts, Count * 2);
            Room.Widen(ref _ends, Count * 2);
        }

        _symbols[Count] = symbol;
        _starts[Count] = source.Start;
        _ends[Count] = source.End;
        Count++;
    }

    // Those that follow one say no more than it.
    private void SkipBlanks()
    {
        while (_queued >= _queue.Length && _next < _text.Length && _text[_next] == ' ')
        {
            _next++;
        }
    }

    private void Advance()
    {
        _before = _current.Symbol;
        if (_queued < _queue.Length)
        {
            _current = new Folded(_queue[_queued++], _queueStart, _queueEnd);
            return;
        }

        while (_next < _text.Length)
        {
            int start = _next;
            char c = _text[start];
            if (Chars.IsAlnum(c))
            {
                _next++;
                _current = new Folded(c, start, _next);
                _hasCurrent = true;
                return;
            }

            if (Symbols.TryRead(_text, tags, ref _next, out char symbol, out string several))
            {
                if (several.Length > 0)
                {
                    (_queue, _queued, _queueStart, _queueEnd) = (several, 1, start, _next);
                    symbol = several[0];
                }

                _current = new Folded(symbol, start, _next);
                _hasCurrent = true;
                return;
            }
        }

        _hasCurrent = false;
    }

    private readonly struct Folded(char symbol, int start, int end)
    {
        public char Symbol { get; } = symbol;

        public int Start { get; } = start;

        public int End { get; } = end;
    }
}
