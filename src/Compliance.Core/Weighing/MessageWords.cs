using Compliance.Text;

namespace Compliance.Weighing;

/// <summary>
/// The words of a message, sentence by sentence: Latin words, Han characters one by one, numbers and placeholders as such, signs of money and
/// the marks that change what a sentence is. A workspace: one message after the other.
/// </summary>
internal sealed class MessageWords
{
    /// <summary>The most characters of a placeholder.</summary>
    public const int LongestPlaceholder = 40;

    /// <summary>The word that stands for any number.</summary>
    public static readonly uint Number = FeatureHash.Word("0");

    /// <summary>The word that stands for any placeholder.</summary>
    public static readonly uint Placeholder = FeatureHash.Word("{}");

    private static readonly uint Address = FeatureHash.Word("<a>");
    private readonly List<int> _firsts = [];
    private Word[] _words = new Word[64];
    private int _count;

    /// <summary>How many sentences there are.</summary>
    public int Sentences => _firsts.Count - 1;

    /// <summary>A word.</summary>
    public ref readonly Word this[int index] => ref _words[index];

    /// <summary>The first word of a sentence, or the first after the last one.</summary>
    public int First(int sentence) => _firsts[sentence];

    /// <summary>Reads a message.</summary>
    public void Read(FoldedText text, TextLayout layout)
    {
        _count = 0;
        _firsts.Clear();
        int sentences = layout.SentenceStarts.Count;
        for (var sentence = 0; sentence < sentences; sentence++)
        {
            _firsts.Add(_count);
            Read(text, layout.UnitStart(TextUnit.Sentence, sentence), layout.UnitStart(TextUnit.Sentence, sentence + 1));
        }

        _firsts.Add(_count);
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
        return word.Hash == Number ? "0" : word.Hash == Placeholder ? "{}" : word.Hash == Address ? "<a>" : text.Slice(word.Start, word.End);
    }

    private void Read(FoldedText text, int start, int end)
    {
        for (int i = start; i < end;)
        {
            char c = text[i];
            int next = i + 1;
            if (IsInWord(c))
            {
                uint hash = FeatureHash.Start;
                for (next = i; next < end && IsInWord(text[next]); next++)
                {
                    hash = FeatureHash.Spell(hash, text[next]);
                }

                Add(hash, i, next, isHan: false);
            }
            else if (Chars.IsHan(c))
            {
                Add(FeatureHash.Spell(FeatureHash.Start, c), i, next, isHan: true);
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
                Add(FeatureHash.Spell(FeatureHash.Start, c), i, next, isHan: false);
            }
            else if (c == FoldedText.AddressSymbol)
            {
                Add(Address, i, next, isHan: false);
            }

            i = next;
        }
    }

    private static bool IsInWord(char c) => Chars.IsLatin(c) || c == '\'';

    private static int PlaceholderEnd(FoldedText text, int start, int end)
    {
        int last = Math.Min(end, start + LongestPlaceholder);
        int i = start + 1;
        while (i < last && text[i] is not ('}' or ']'))
        {
            i++;
        }

        if (i == last)
        {
            return 0;
        }

        while (i < end && text[i] is '}' or ']')
        {
            i++;
        }

        return i;
    }

    private void Add(uint hash, int start, int end, bool isHan)
    {
        if (_count == _words.Length)
        {
            Array.Resize(ref _words, _count * 2);
        }

        _words[_count++] = new Word(hash, start, end, isHan);
    }

    /// <summary>A word and the symbols it stands on.</summary>
    internal readonly struct Word(uint hash, int start, int end, bool isHan)
    {
        public uint Hash { get; } = hash;

        public int Start { get; } = start;

        public int End { get; } = end;

        public bool IsHan { get; } = isHan;
    }
}
