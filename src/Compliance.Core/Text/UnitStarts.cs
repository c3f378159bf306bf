namespace Compliance.Text;

/// <summary>Where units of one kind start in a text. A workspace: one text after the other.</summary>
internal sealed class UnitStarts
{
    private int[] _starts = new int[8];
    private int[] _numbers = [];
    private int _length;
    private bool _isNumbered;

    /// <summary>How many there are; at least one, which starts the text.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The start of the last one.</summary>
    public ref int Last => ref _starts[Count - 1];

    /// <summary>The symbol index where one starts.</summary>
    public int this[int number] => _starts[number];

    /// <summary>Begins a text of so many symbols.</summary>
    public void Restart(int length)
    {
        _length = length;
        _isNumbered = false;
        Count = 1;
    }

    /// <summary>Adds a start behind the others.</summary>
    public void Add(int start)
    {
        if (Count == _starts.Length)
        {
            Room.Widen(ref _starts, Count * 2);
        }

        _starts[Count++] = start;
    }

    /// <summary>Takes away the starts that lie inside Latin words in disguise: what is one word is one unit.</summary>
    public void Join(DisguisedWords disguised)
    {
        var kept = 0;
        var place = 0;
        for (var i = 0; i < Count; i++)
        {
            int start = _starts[i];
            while (place < disguised.Count && disguised[place].End <= start)
            {
                place++;
            }

            bool isInside = place < disguised.Count && disguised[place].IsLatin && disguised[place].Start < start;
            if (!isInside)
            {
                _starts[kept++] = start;
            }
        }

        _isNumbered &= kept == Count;
        Count = kept;
    }

    /// <summary>The number of the unit in which a symbol stands. Asked hundreds of times in a message: every symbol is numbered at the first.</summary>
    public int NumberOf(int symbol)
    {
        if (!_isNumbered)
        {
            NumberSymbols();
        }

        return (uint)symbol < (uint)_length ? _numbers[symbol] : symbol < 0 ? 0 : Count - 1;
    }

    private void NumberSymbols()
    {
        if (_numbers.Length < _length)
        {
            _numbers = new int[Math.Max(_length, _numbers.Length * 2)];
        }

        for (var unit = 0; unit < Count; unit++)
        {
            int end = unit + 1 < Count ? _starts[unit + 1] : _length;
            for (int i = _starts[unit]; i < end; i++)
            {
                _numbers[i] = unit;
            }
        }

        _isNumbered = true;
    }
}
