namespace Compliance.Text;

/// <summary>
/// One way to read a folded text, as the matcher sees it: white space in runs of one, hyphens inside words as spaces, none between Han and Latin.
/// The plain reading takes the text as it is written; an undisguised one puts together what was spelled apart.
/// Phrases are brought into the same form by <see cref="OfPhrase"/>.
/// </summary>
internal sealed class Reading
{
    private char[] _symbols = [];
    private int[] _sources = [];
    private int[] _sourceEnds = [];

    // Not empty: the empty array of a type of this assembly is made by code that is compiled in every process.
    private Mark[] _marks = new Mark[1];

    // How many symbols there were at most since the reading was last forgotten.
    private int _used;

    /// <summary>How a symbol of the reading came about.</summary>
    [Flags]
    internal enum Mark : byte
    {
        /// <summary>As it is written.</summary>
        None = 0,

        /// <summary>It stands for something else, or for several: the spelling was disguised here.</summary>
        Changed = 1,

        /// <summary>Something was left out between the symbol before and this one.</summary>
        Closed = 2,

        /// <summary>It was a letter on its own: word boundaries beside it are not known.</summary>
        Joined = 4,

        /// <summary>It belongs to a word that is read so and not otherwise: one of the vocabulary, or letters that stood apart.</summary>
        Sure = 8,
    }

    /// <summary>How many symbols there are.</summary>
    public int Count { get; private set; }

    /// <summary>The symbol at an index.</summary>
    public char this[int index] => _symbols[index];

    /// <summary>The symbol at an index, or <c>\0</c> outside the reading.</summary>
    public char At(int index) => (uint)index < (uint)Count ? _symbols[index] : '\0';

    /// <summary>Where the symbol starts in the folded text.</summary>
    public int Source(int index) => _sources[index];

    /// <summary>Where the symbol ends in the folded text. One that stands for several there ends with the last of them.</summary>
    public int SourceEnd(int index) => _sourceEnds[index];

    /// <summary>How the symbol came about.</summary>
    public Mark MarkAt(int index) => (uint)index < (uint)Count ? _marks[index] : Mark.None;

    /// <summary>Whether anything within a range is not as it is written.</summary>
    public bool AnyChanged(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if ((_marks[i] & Mark.Changed) != 0 || i > start && (_marks[i] & Mark.Closed) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A range without the Latin words at its ends that are as they are written.</summary>
    public (int Start, int End) ChangedWords(int start, int end)
    {
        int first = start;
        for (int i = start; i < end && Chars.IsLatin(_symbols[start]) && (_marks[i] & (Mark.Changed | Mark.Closed)) == 0; i++)
        {
            first = _symbols[i] == ' ' ? i + 1 : first;
        }

        int last = end;
        for (int i = end - 1; i > first && Chars.IsLatin(_symbols[end - 1]) && (_marks[i] & (Mark.Changed | Mark.Closed)) == 0; i--)
        {
            last = _symbols[i] == ' ' ? i : last;
        }

        return (first, last);
    }

    /// <summary>The next symbol from an index that is not as it is written, or before which something was left out; -1 where there is none.</summary>
    public int NextChanged(int start)
    {
        for (int i = start; i < Count; i++)
        {
            if ((_marks[i] & (Mark.Changed | Mark.Closed)) != 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The reading of a text as it is written.</summary>
    public static Reading Plain(FoldedText text)
    {
        var reading = new Reading();
        reading.ReadPlain(text);
        return reading;
    }

    /// <summary>Reads a text as it is written, in place of what was read before.</summary>
    public void ReadPlain(FoldedText text)
    {
        Clear(text);
        var i = 0;
        while (i < text.Count)
        {
            char c = text[i];
            if (Chars.IsSpace(c) || IsHyphenInWord(text, i))
            {
                int start = i;
                while (i < text.Count && (Chars.IsSpace(text[i]) || IsHyphenInWord(text, i)))
                {
                    i++;
                }

                AppendGap(text, start, i);
                continue;
            }

            if (c is not (FoldedText.TagSymbol or FoldedText.AddressSymbol))
            {
                Append(c, i, Mark.None);
            }

            i++;
        }
    }

    /// <summary>A phrase of the policy in the form of a reading.</summary>
    public static string OfPhrase(string phrase)
    {
        if (IsPlain(phrase))
        {
            return phrase;
        }

        Reading reading = Plain(FoldedText.Fold(phrase.Trim()));
        return new string(reading._symbols, 0, reading.Count);
    }

    // Lower-case Latin words with one space between them: most of a policy's hundred thousand phrases, and the same in every reading.
    private static bool IsPlain(string phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            char c = phrase[i];
            if (!Chars.IsAlnum(c) && c != '\'' && !(c == ' ' && i > 0 && i < phrase.Length - 1 && phrase[i - 1] != ' '))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a range is one of some words.</summary>
    public bool IsAnyOf(string[] words, int start, int end)
    {
        foreach (string word in words)
        {
            int i = start;
            while (i < end && i - start < word.Length && _symbols[i] == word[i - start])
            {
                i++;
            }

            if (i == end && word.Length == end - start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The symbols of a range as a string.</summary>
    public string Part(int start, int end) => new(_symbols, start, end - start);

    /// <summary>Takes the reading apart into words.</summary>
    public void TakeApart(WordSequence words) => words.Read(_symbols, Count);

    /// <summary>The symbols as a string.</summary>
    public override string ToString() => new(_symbols, 0, Count);

    /// <summary>Empties the reading, for <see cref="Undisguise"/> to fill with a text.</summary>
    internal void Clear(FoldedText text)
    {
        Truncate(0);
        Reserve(text.Count);
    }

    /// <summary>Appends a space for a gap, unless Han stands on one side and a Latin letter or digit on the other: both ways to write are usual.</summary>
    internal void AppendGap(FoldedText text, int start, int end)
    {
        char before = text.At(start - 1);
        char after = text.At(end);
        if (!IsUnwrittenGap(before, after))
        {
            Append(' ', start, Mark.None);
        }
    }

    /// <summary>Whether a gap between two symbols is none: Han stands on one side and a Latin letter or digit on the other.</summary>
    internal static bool IsUnwrittenGap(char before, char after) =>
        Chars.IsHan(before) && Chars.IsAlnum(after) || Chars.IsAlnum(before) && Chars.IsHan(after);

    internal void Append(char symbol, int source, Mark mark) => Append(symbol, source, source + 1, mark);

    internal void Append(char symbol, int source, int sourceEnd, Mark mark)
    {
        if (Count == _symbols.Length)
        {
            Reserve(Math.Max(16, Count * 2));
        }

        _symbols[Count] = symbol;
        _sources[Count] = source;
        _sourceEnds[Count] = sourceEnd;
        _marks[Count] = mark;
        Count++;
    }

    /// <summary>Appends letters as they are written; only the first may have a mark.</summary>
    internal void AppendWord(FoldedText text, int start, int end, Mark first)
    {
        if (Count + end - start > _symbols.Length)
        {
            Reserve(Math.Max(Count + end - start, Count * 2));
        }

        int count = Count;
        for (int i = start; i < end; i++, count++)
        {
            _symbols[count] = text[i];
            _sources[count] = i;
            _sourceEnds[count] = i + 1;
            _marks[count] = Mark.None;
        }

        _marks[Count] = first;
        Count = count;
    }

    /// <summary>Takes back all but the first symbols, for <see cref="KeyWords"/> to append others. Those taken back can be peeked at until they are overwritten.</summary>
    internal void Truncate(int count)
    {
        _used = Math.Max(_used, Count);
        Count = count;
    }

    /// <summary>Forgets what was read: nothing of it stays in the arrays that are kept for the next text.</summary>
    internal void Forget()
    {
        Truncate(0);
        Array.Clear(_symbols, 0, _used);
        _used = 0;
    }

    /// <summary>The symbol at an index, also one taken back.</summary>
    internal char Peek(int index) => _symbols[index];

    /// <summary>The mark at an index, also of a symbol taken back.</summary>
    internal Mark PeekMark(int index) => _marks[index];

    /// <summary>Appends a symbol taken back.</summary>
    internal void Move(int index) => Append(_symbols[index], _sources[index], _sourceEnds[index], _marks[index]);

    private void Reserve(int capacity)
    {
        if (_symbols.Length < capacity)
        {
            Room.Widen(ref _symbols, capacity);
            Room.Widen(ref _sources, capacity);
            Room.Widen(ref _sourceEnds, capacity);
            Room.Widen(ref _marks, capacity);
        }
    }

    private static bool IsHyphenInWord(FoldedText text, int i) =>
        text[i] is '-' or '_' && Chars.IsAlnum(text.At(i - 1)) && Chars.IsAlnum(text.At(i + 1));
}
