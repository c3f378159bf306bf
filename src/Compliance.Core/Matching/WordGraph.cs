using Compliance.Image;
using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// The phrases of a policy by their words: a step for a word instead of one for every letter, which is what makes the search in plain text quick. Finds what
/// <see cref="PhraseMatcher"/> finds, in every reading in which no letters were joined.
/// </summary>
/// <remarks>
/// Words have numbers, of which a phrase is a string; the graph of these strings is a <see cref="PhraseGraph"/> like the one of letters. A phrase of
/// letters and digits only, without a space, of eight or more (<c>giftcard</c>, <c>leaveusareview</c>) is looked for letter by letter: as words there
/// would be a hundred thousand of them, and few texts hold words of that length.
/// </remarks>
internal sealed unsafe class WordGraph
{
    private const int LeastSolid = 8;
    private const int SpacedFlag = 0x8000;
    private const int MostWords = SpacedFlag - 1;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int BitsPerPair = 16;

    private readonly FixedBytes _owner;
    private readonly PhraseGraph _letters;
    private readonly PhraseMatcher _matcher;
    private readonly PhraseGraph? _graph;
    private readonly int _slotBits;
    private readonly int _pairBits;
    private readonly int _wordCount;
    private readonly ulong* _keys;
    private readonly ushort* _numbers;
    private readonly ushort* _symbols;
    private readonly First* _firsts;
    private readonly uint* _pairs;

    private WordGraph(ImageReader image, PhraseGraph letters)
    {
        _letters = letters;
        _matcher = new PhraseMatcher(letters);
        _owner = image.Bytes;
        _wordCount = image.Number();
        if (_wordCount == 0)
        {
            return;
        }

        _slotBits = image.Number();
        _pairBits = image.Number();
        _keys = (ulong*)image.Table(sizeof(ulong) << _slotBits);
        _numbers = (ushort*)image.Table(sizeof(ushort) << _slotBits);
        _symbols = (ushort*)image.Table(sizeof(ushort) * (char.MaxValue + 1));
        _firsts = (First*)image.Table((_wordCount + 1) * sizeof(First));
        _pairs = (uint*)image.Table(sizeof(uint) << _pairBits);
        _graph = PhraseGraph.Read(image);
    }

    /// <summary>A graph that was written to an image; its tables stay where they are.</summary>
    /// <param name="image">The image.</param>
    /// <param name="letters">The same phrases, letter by letter.</param>
    public static WordGraph Read(ImageReader image, PhraseGraph letters) => new(image, letters);

    /// <summary>The graph of phrases, each with what it means.</summary>
    public static WordGraph Of(IReadOnlyCollection<KeyValuePair<string, int>> phrases, PhraseGraph letters)
    {
        var image = new ImageWriter();
        new Builder().Write(phrases, image);
        return new WordGraph(new ImageReader(new FixedBytes(image.ToArray())), letters);
    }

    /// <summary>Writes the graph to an image.</summary>
    public void Write(ImageWriter image)
    {
        image.Number(_wordCount);
        if (_graph is null)
        {
            return;
        }

        image.Number(_slotBits);
        image.Number(_pairBits);
        image.Table(_keys, sizeof(ulong) << _slotBits);
        image.Table(_numbers, sizeof(ushort) << _slotBits);
        image.Table(_symbols, sizeof(ushort) * (char.MaxValue + 1));
        image.Table(_firsts, (_wordCount + 1) * sizeof(First));
        image.Table(_pairs, sizeof(uint) << _pairBits);
        _graph.Write(image);
        GC.KeepAlive(_owner);
    }

    /// <summary>Whether a word of small letters stands in a phrase.</summary>
    public bool Knows(char[] symbols, int start, int count)
    {
        if (_graph is not null)
        {
            int rest = count - WordSequence.LongestPiece;
            if (rest <= 0)
            {
                if (NumberOf(WordSequence.KeyOf(symbols, start, count)) != 0)
                {
                    return true;
                }
            }
            else if (rest <= WordSequence.LongestPiece
                && NumberOf(WordSequence.KeyOf(symbols, start, WordSequence.LongestPiece, continues: true)) != 0
                && NumberOf(WordSequence.KeyOf(symbols, start + WordSequence.LongestPiece, rest, isContinued: true)) != 0)
            {
                return true;
            }

            if (count < LeastSolid)
            {
                return false;
            }
        }

        int state = _letters.Start(symbols[start]);
        for (int i = start + 1; state >= 0 && i < start + count; i++)
        {
            state = _letters.Next(state, symbols[i]);
        }

        return state >= 0 && _letters.Meaning(state) >= 0;
    }

    /// <summary>Adds every match in a reading to a list, ordered by start.</summary>
    /// <param name="reading">A reading without joined letters.</param>
    /// <param name="words">A workspace.</param>
    /// <param name="matches">Takes the matches.</param>
    public void FindAll(Reading reading, Workspace words, WorkList<PhraseMatch> matches)
    {
        if (_graph is null)
        {
            _matcher.FindAll(reading, matches);
            return;
        }

        WordSequence sequence = words.Sequence;
        reading.TakeApart(sequence);
        ushort[] numbers = words.Number(this);
        int count = sequence.Count;
        var solidFrom = 0;
        for (var first = 0; first < count; first++)
        {
            int number = numbers[first] & ~SpacedFlag;
            if (number != 0)
            {
                Follow(sequence, numbers, first, number, count, matches);
            }

            if (first >= solidFrom && (sequence.Key(first) & WordSequence.Symbol) == 0)
            {
                solidFrom = SolidEnd(sequence, first, count);
                for (int start = first; start < solidFrom && sequence.End(solidFrom - 1) - sequence.Start(start) >= LeastSolid; start++)
                {
                    FindSolid(reading, sequence.Start(start), sequence.End(solidFrom - 1), matches);
                }
            }
        }
    }

    /// <summary>Adds matches in an undisguised reading to a list, ordered by start: all of those that are not as they are written in the text.</summary>
    public void FindChanged(Reading reading, WorkList<PhraseMatch> matches)
    {
        var start = 0;
        for (int changed = reading.NextChanged(0); changed >= 0; changed = reading.NextChanged(changed + 1))
        {
            int first = changed;
            while (first > start && changed - first < _letters.LongestPhrase && MayStandInPhrase(reading[first - 1]))
            {
                first--;
            }

            _matcher.FindAll(reading, first, changed + 1, matches);
            start = changed + 1;
        }
    }

    private bool MayStandInPhrase(char c) => _graph is null || Chars.IsAlnum(c) || c == ' ' || _symbols[c] != 0;

    private void Follow(WordSequence sequence, ushort[] numbers, int first, int number, int count, WorkList<PhraseMatch> matches)
    {
        // Most phrases that are found are one word, or one character: those are told without the graph.
        First word = _firsts[number];
        int single = word.Meaning - 1;
        if (single >= 0)
        {
            matches.Add(new PhraseMatch(single, sequence.Start(first), sequence.End(first)));
        }

        int next = first + 1;
        int following = next < count ? numbers[next] : 0;
        if (following == 0 || !MayGoOn((uint)number, (uint)following))
        {
            return;
        }

        int state = _graph!.NextIn(word.Following, (char)following);
        while (state >= 0)
        {
            next++;
            if (_graph.Meaning(state) >= 0)
            {
                matches.Add(new PhraseMatch(_graph.Meaning(state), sequence.Start(first), sequence.End(next - 1)));
            }

            following = next < count ? numbers[next] : 0;
            state = following == 0 ? PhraseGraph.None : _graph.Next(state, (char)following);
        }
    }

    // Letters and digits without anything between them.
    private static int SolidEnd(WordSequence sequence, int first, int count)
    {
        int end = first + 1;
        while (end < count && !sequence.IsSpaced(end) && (sequence.Key(end) & WordSequence.Symbol) == 0)
        {
            end++;
        }

        return end;
    }

    private void FindSolid(Reading reading, int start, int end, WorkList<PhraseMatch> matches)
    {
        if (start > 0 && IsInside(reading, start) || !_letters.MayStart(reading[start], reading[start + 1]))
        {
            return;
        }

        int state = _letters.Start(reading[start]);
        for (int i = start + 1; state >= 0; i++)
        {
            if (i - start >= LeastSolid && _letters.Meaning(state) >= 0 && (i == end || !IsInside(reading, i)))
            {
                matches.Add(new PhraseMatch(_letters.Meaning(state), start, i));
            }

            if (i == end)
            {
                return;
            }

            state = _letters.Next(state, reading[i]);
        }
    }

    private static bool IsInside(Reading reading, int i) =>
        Chars.IsLatin(reading[i]) && Chars.IsLatin(reading[i - 1]) || Chars.IsDigit(reading[i]) && Chars.IsDigit(reading[i - 1]);

    private bool MayGoOn(uint first, uint second)
    {
        ulong hash = PairHash(first, second);
        uint bits = 1u << (int)(hash >> 32 & 31) | 1u << (int)(hash >> 37 & 31);
        return (_pairs[hash >> (64 - _pairBits)] & bits) == bits;
    }

    private static ulong PairHash(uint first, uint second) => unchecked((first << 16 | second) * Multiplier);

    private void PrefetchWord(ulong key)
    {
        if ((key & WordSequence.Symbol) == 0)
        {
            Prefetch.Of(_keys + SlotOf(key));
        }
        else
        {
            Prefetch.Of(_symbols + (ushort)key);
        }
    }

    private int SlotOf(ulong key) => (int)(unchecked(key * Multiplier) >> (64 - _slotBits));

    private int NumberOf(ulong key)
    {
        if ((key & WordSequence.Symbol) != 0)
        {
            return _symbols[(ushort)key];
        }

        int mask = (1 << _slotBits) - 1;
        for (int slot = SlotOf(key); ; slot = slot + 1 & mask)
        {
            ulong found = _keys[slot];
            if (found == key)
            {
                return _numbers[slot];
            }

            if (found == 0)
            {
                return 0;
            }
        }
    }

    /// <summary>A word as the first of phrases: what it means by itself, from 1, and where what follows it lies in the graph.</summary>
    private readonly struct First(int meaning, uint following)
    {
        public int Meaning { get; } = meaning;

        public uint Following { get; } = following;
    }

    /// <summary>What the search needs besides the graph.</summary>
    internal sealed class Workspace
    {
        private ushort[] _numbers = [];

        public WordSequence Sequence { get; } = new();

        /// <summary>The numbers of the words of the sequence; none for those that stand in no phrase, with a flag where a space stands before.</summary>
        public ushort[] Number(WordGraph graph)
        {
            int count = Sequence.Count;
            if (_numbers.Length < count)
            {
                _numbers = new ushort[count * 2];
            }

            for (var i = 0; i < count; i++)
            {
                graph.PrefetchWord(Sequence.Key(i));
            }

            for (var i = 0; i < count; i++)
            {
                int number = graph.NumberOf(Sequence.Key(i));
                _numbers[i] = (ushort)(number != 0 && Sequence.IsSpaced(i) ? number | SpacedFlag : number);
            }

            return _numbers;
        }
    }

    private sealed class Builder
    {
        private readonly WordSequence _sequence = new();
        private readonly Dictionary<ulong, int> _numbers = [];

        public void Write(IReadOnlyCollection<KeyValuePair<string, int>> phrases, ImageWriter image)
        {
            var strings = new List<KeyValuePair<string, int>>(phrases.Count);
            foreach (KeyValuePair<string, int> phrase in phrases)
            {
                if (!IsSolid(phrase.Key))
                {
                    strings.Add(new KeyValuePair<string, int>(Numbered(phrase.Key), phrase.Value));
                }
            }

            // More words than numbers: then all phrases are looked for letter by letter.
            if (_numbers.Count is 0 or > MostWords)
            {
                image.Number(0);
                return;
            }

            ulong[] pairs = [.. strings.Where(s => s.Key.Length > 1).Select(s => PairHash(s.Key[0], s.Key[1])).Distinct()];
            int slotBits = Bits(_numbers.Count * 2);
            int pairBits = Bits(pairs.Length * BitsPerPair / 32);
            var keys = new ulong[1 << slotBits];
            var numbers = new ushort[1 << slotBits];
            var symbols = new ushort[char.MaxValue + 1];
            foreach (KeyValuePair<ulong, int> word in _numbers)
            {
                if ((word.Key & WordSequence.Symbol) != 0)
                {
                    symbols[(ushort)word.Key] = (ushort)word.Value;
                    continue;
                }

                var slot = (int)(unchecked(word.Key * Multiplier) >> (64 - slotBits));
                while (keys[slot] != 0)
                {
                    slot = slot + 1 & keys.Length - 1;
                }

                keys[slot] = word.Key;
                numbers[slot] = (ushort)word.Value;
            }

            // A word as the first of a phrase.
            PhraseGraph graph = PhraseGraph.Of(strings);
            var firsts = new uint[(_numbers.Count + 1) * 2];
            for (var number = 1; number <= _numbers.Count; number++)
            {
                int state = graph.Start((char)number);
                if (state >= 0)
                {
                    firsts[number * 2] = (uint)(graph.Meaning(state) + 1);
                    firsts[number * 2 + 1] = graph.Following(state);
                }
            }

            image.Number(_numbers.Count);
            image.Number(slotBits);
            image.Number(pairBits);
            image.Table(keys);
            image.Table(numbers);
            image.Table(symbols);
            image.Table(firsts);
            image.Table(Filter(pairs, pairBits));
            graph.Write(image);
        }

        private static bool IsSolid(string phrase) => phrase.Length >= LeastSolid && phrase.All(Chars.IsAlnum);

        private static uint[] Filter(ulong[] pairs, int bits)
        {
            var filter = new uint[1 << bits];
            foreach (ulong hash in pairs)
            {
                filter[hash >> (64 - bits)] |= 1u << (int)(hash >> 32 & 31) | 1u << (int)(hash >> 37 & 31);
            }

            return filter;
        }

        private string Numbered(string phrase)
        {
            _sequence.Read(phrase.ToCharArray(), phrase.Length);
            var numbers = new char[_sequence.Count];
            for (var i = 0; i < numbers.Length; i++)
            {
                if (!_numbers.TryGetValue(_sequence.Key(i), out int number))
                {
                    _numbers.Add(_sequence.Key(i), number = _numbers.Count + 1);
                }

                numbers[i] = (char)(ushort)(_sequence.IsSpaced(i) ? number | SpacedFlag : number);
            }

            return new string(numbers);
        }

        private static int Bits(int count)
        {
            var bits = 6;
            while (1 << bits < count)
            {
                bits++;
            }

            return bits;
        }
    }
}
