using Compliance.Text;

namespace Compliance.Weighing;

/// <summary>
/// The words of a message, sentence by sentence: Latin words, Han characters one by one, numbers and placeholders as such, signs of money and
/// the marks that change what a sentence is. Words in disguise are read as what they stand for. A workspace: one message after the other.
/// </summary>
internal sealed class MessageWords
{
    /// <summary>The word that stands for any number.</summary>
    public static readonly uint Number = FeatureHash.Word("0");

    /// <summary>The word that stands for any placeholder.</summary>
    public static readonly uint Placeholder = FeatureHash.Word("{}");

    private static readonly uint Address = FeatureHash.Word("<a>");
    private readonly List<int> _firsts = [];
    private Reading? _undisguised;
    private Word[] _words = new Word[64];
    private int _count;

    // How many words there were at most since they were last forgotten.
    private int _used;

    /// <summary>How many sentences there are.</summary>
    public int Sentences => _firsts.Count - 1;

    /// <summary>A word.</summary>
    public ref readonly Word this[int index] => ref _words[index];

    /// <summary>The first word of a sentence, or the first after the last one.</summary>
    public int First(int sentence) => _firsts[sentence];

    /// <summary>Reads a message.</summary>
    /// <param name="text">The text.</param>
    /// <param name="layout">Its sentences.</param>
    /// <param name="undisguised">The text as it is read through its disguises.</param>
    /// <param name="disguised">The words that are read so.</param>
    public void Read(FoldedText text, TextLayout layout, Reading undisguised, DisguisedWords disguised)
    {
        Clear();
        _undisguised = undisguised;
        int sentences = layout.SentenceStarts.Count;
        var next = 0;
        for (var sentence = 0; sentence < sentences; sentence++)
        {
            _firsts.Add(_count);
            Read(text, layout.UnitStart(TextUnit.Sentence, sentence), layout.UnitStart(TextUnit.Sentence, sentence + 1), disguised, ref next);
        }

        _firsts.Add(_count);
    }

    /// <summary>Forgets the words: the hash of a word would tell it to whoever tries all words.</summary>
    public void Forget()
    {
        Clear();
        Array.Clear(_words, 0, _used);
        _used = 0;
    }

    private void Clear()
    {
        _used = Math.Max(_used, _count);
        _count = 0;
        _firsts.Clear();
    }

    // The words of a disguise, each where it is written.
    private void Add(DisguisedWords.Place place)
    {
        for (int i = place.First; i < place.Last;)
        {
            char c = _undisguised![i];
            int first = i++;
            uint hash = WordHash.Of(c);
            if (IsInWord(c))
            {
                var word = default(WordHash);
                word.Add(c);
                for (; i < place.Last && IsInWord(_undisguised[i]); i++)
                {
                    word.Add(_undisguised[i]);
                }

                hash = word.Value;
            }
            else if (Chars.IsDigit(c))
            {
                hash = Number;
                while (i < place.Last && Chars.IsDigit(_undisguised[i]))
                {
                    i++;
                }
            }

            Add(new Word(hash, _undisguised.Source(first), _undisguised.SourceEnd(i - 1), Chars.IsHan(c), first, i));
        }
    }

    /// <summary>A run of words as a weights file writes it.</summary>
    public string Written(FoldedText text, WordRuns run)
    {
        var written = new string[run.Length];
        for (var i = 0; i < written.Length; i++)
        {
            written[i] = run.HasGap && i == 1 ? WordRuns.AnyWord : Written(text, run.First + i);
        }

        return string.Join(" ", written);
    }

    private string Written(FoldedText text, int index)
    {
        Word word = _words[index];
        return word.Hash == Number ? "0" : word.Hash == Placeholder ? "{}" : word.Hash == Address ? "<a>"
            : word.Last > 0 ? _undisguised!.Part(word.First, word.Last)
            : text.Slice(word.Start, word.End).ToString().Replace(FoldedText.TagSymbol.ToString(), string.Empty);
    }

    private void Read(FoldedText text, int start, int end, DisguisedWords disguised, ref int place)
    {
        for (int i = start; i < end;)
        {
            while (place < disguised.Count && disguised[place].Start < i)
            {
                place++;
            }

            if (place < disguised.Count && disguised[place].Start == i)
            {
                Add(disguised[place]);
                i = disguised[place++].End;
                continue;
            }

            char c = text[i];
            int next = i + 1;
            if (IsInWord(c))
            {
                var word = default(WordHash);
                for (next = i; next < end && (IsInWord(text[next]) || IsTagInWord(text, next)); next++)
                {
                    if (text[next] != FoldedText.TagSymbol)
                    {
                        word.Add(text[next]);
                    }
                }

                Add(word.Value, i, next, isHan: false);
            }
            else if (Chars.IsHan(c))
            {
                Add(WordHash.Of(c), i, next, isHan: true);
            }
            else if (Chars.IsDigit(c))
            {
                while (next < end && (Chars.IsDigit(text[next]) || text[next] is '.' or ',' && next + 1 < end && Chars.IsDigit(text[next + 1])))
                {
                    next++;
                }

                Add(Number, i, next, isHan: false);
            }
            else if (c is '{' or '[' && PlaceholderEnd(text, i, end) is var placeholderEnd and > 0)
            {
                next = placeholderEnd;
                Add(Placeholder, i, next, isHan: false);
            }
            else if (c is '%' or '$' or '\u20AC' or '\u00A3' or '\u00A5' or '?' or '!')
            {
                Add(WordHash.Of(c), i, next, isHan: false);
            }
            else if (c == FoldedText.AddressSymbol)
            {
                Add(Address, i, next, isHan: false);
            }

            i = next;
        }
    }

    private static bool IsTagInWord(FoldedText text, int i)
    {
        if (text[i] != FoldedText.TagSymbol)
        {
            return false;
        }

        while (text.At(i) == FoldedText.TagSymbol)
        {
            i++;
        }

        return Chars.IsLatin(text.At(i));
    }

    private static bool IsInWord(char c) => Chars.IsLatin(c) || c == '\'';

    private static int PlaceholderEnd(FoldedText text, int start, int end)
    {
        int i = start;
        var placeholder = default(PlaceholderReader);
        while (i < end && placeholder.Take(text[i]))
        {
            i++;
        }

        return placeholder.IsWhole ? i : 0;
    }

    private void Add(uint hash, int start, int end, bool isHan) => Add(new Word(hash, start, end, isHan));

    private void Add(Word word)
    {
        if (_count == _words.Length)
        {
            Room.Widen(ref _words, _count * 2);
        }

        _words[_count++] = word;
    }

    /// <summary>A word and the symbols it stands on.</summary>
    internal readonly struct Word(uint hash, int start, int end, bool isHan, int first = 0, int last = 0)
    {
        public uint Hash { get; } = hash;

        public int Start { get; } = start;

        public int End { get; } = end;

        public bool IsHan { get; } = isHan;

        /// <summary>Where a word in disguise starts in the undisguised reading.</summary>
        public int First { get; } = first;

        /// <summary>Where it ends there; 0 for a word as it is written.</summary>
        public int Last { get; } = last;
    }
}
