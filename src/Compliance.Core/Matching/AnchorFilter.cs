using Compliance.Image;
using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// What tells that a phrase may stand at a place: of each phrase the part that is rarest in usual texts, its <em>anchor</em>. That is a run of Latin letters
/// or of digits (its first eight), which stands in a text as a whole wherever its phrase does; or two Han characters side by side; or, where a phrase has
/// neither, one symbol. Small tables: two blocked Bloom filters that stay in the first-level cache, and the anchors themselves.
/// </summary>
internal sealed unsafe class AnchorFilter
{
    /// <summary>Not an anchor.</summary>
    public const int None = -1;

    /// <summary>The most letters of a run that are looked at.</summary>
    public const int LongestKey = 8;

    /// <summary>The most signs, written as vectors take for granted, that they can look for beside.</summary>
    public const int MostPlainSigns = 4;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    // Letters and digits leave the highest bit of a key free.
    private const ulong PairTag = 1UL << 63;
    private const ulong SymbolTag = PairTag | 1UL << 62;
    private const int BitsPerKey = 24;
    private const int SingleBytes = 0x10000 / 8;

    private readonly FixedBytes _owner;
    private readonly uint* _runs;
    private readonly uint* _pairs;
    private readonly int _runShift;
    private readonly int _pairShift;
    private readonly ulong* _keys;
    private readonly ushort* _before;
    private readonly byte* _sides;
    private readonly uint* _meetings;
    private readonly int _meetingShift;
    private readonly int _keyShift;
    private readonly byte* _singles;
    private readonly char* _plainSigns;

    private AnchorFilter(ImageReader image)
    {
        _owner = image.Bytes;
        ShortestWord = image.Number();
        HasDigits = image.Number() != 0;
        HasPairs = image.Number() != 0;
        HasSingles = image.Number() != 0;
        HasHanSingles = image.Number() != 0;
        LongestBefore = image.Number();
        PlainSignCount = image.Number();
        int runBits = image.Number();
        int pairBits = image.Number();
        int keyBits = image.Number();
        int meetingBits = image.Number();
        _runShift = 64 - runBits;
        _pairShift = 64 - pairBits;
        _keyShift = 64 - keyBits;
        _meetingShift = 64 - meetingBits;
        _runs = (uint*)image.Table(sizeof(uint) << runBits);
        _pairs = (uint*)image.Table(sizeof(uint) << pairBits);
        _keys = (ulong*)image.Table(sizeof(ulong) << keyBits);
        _before = (ushort*)image.Table(sizeof(ushort) << keyBits);
        _sides = image.Table(1 << keyBits);
        _meetings = (uint*)image.Table(sizeof(uint) << meetingBits);
        _singles = image.Table(HasSingles ? SingleBytes : 0);
        _plainSigns = (char*)image.Table(PlainSignCount * sizeof(char));
    }

    /// <summary>The fewest letters of a run that is an anchor.</summary>
    public int ShortestWord { get; }

    /// <summary>Whether runs of digits are anchors.</summary>
    public bool HasDigits { get; }

    /// <summary>Whether pairs of Han characters are anchors.</summary>
    public bool HasPairs { get; }

    /// <summary>Whether single symbols are anchors.</summary>
    public bool HasSingles { get; }

    /// <summary>Whether single Han characters are.</summary>
    public bool HasHanSingles { get; }

    /// <summary>The most symbols that stand before an anchor in its phrase.</summary>
    public int LongestBefore { get; }

    /// <summary>How many characters that are read as anchors are neither letters, digits nor Han and yet usual: see <see cref="PlainSign"/>.</summary>
    public int PlainSignCount { get; }

    /// <summary>A usual sign that is an anchor.</summary>
    public char PlainSign(int index) => _plainSigns[index];

    /// <summary>Whether a run may be an anchor; no anchor is missed.</summary>
    public bool MayBeRun(ulong key)
    {
        ulong hash = key * Multiplier;
        uint bits = 1u << (int)(hash >> 32) | 1u << (int)(hash >> 37);
        return (_runs[hash >> _runShift] & bits) == bits;
    }

    /// <summary>Whether two characters, as they are written, may be an anchor; no anchor is missed.</summary>
    public bool MayBePair(uint pair)
    {
        ulong hash = pair * Multiplier;
        uint bits = 1u << (int)(hash >> 32) | 1u << (int)(hash >> 37);
        return (_pairs[hash >> _pairShift] & bits) == bits;
    }

    /// <summary>Whether a character, as it is written, is read as a symbol that is an anchor.</summary>
    public bool IsSingle(char c) => (_singles[c >> 3] >> (c & 7) & 1) != 0;

    /// <summary>The number of a run that is an anchor, or <see cref="None"/>.</summary>
    public int Run(ulong key) => Find(key);

    /// <summary>The number of two Han characters that are an anchor, or <see cref="None"/>.</summary>
    /// <param name="first">The first, folded.</param>
    /// <param name="second">The second, folded.</param>
    public int Pair(char first, char second) => Find(PairTag | (uint)first << 16 | second);

    /// <summary>The number of a symbol that is an anchor, or <see cref="None"/>.</summary>
    public int Symbol(char symbol) => Find(SymbolTag | symbol);

    /// <summary>The most symbols that stand before an anchor in phrases of which it is the anchor.</summary>
    public int Before(int anchor) => _before[anchor];

    /// <summary>Whether what stands beside a run may be what stands there in a phrase of which it is the anchor. No phrase is missed.</summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the run starts.</param>
    /// <param name="end">Where it ends.</param>
    public bool MayMeetRun(int anchor, string text, int start, int end)
    {
        var sides = (Side)_sides[anchor];
        return (sides & Side.Any) != 0
            || (sides & Side.Ahead) != 0 && (!Beside.TryAhead(text, end, out uint number) || MayMeet(anchor, Side.Ahead, number))
            || (sides & Side.Behind) != 0 && (!Beside.TryBehind(text, start, out number) || MayMeet(anchor, Side.Behind, number));
    }

    /// <summary>Whether what stands beside two Han characters may be what stands there in a phrase of which they are the anchor.</summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where they start.</param>
    public bool MayMeetPair(int anchor, string text, int start)
    {
        var sides = (Side)_sides[anchor];
        return (sides & Side.Any) != 0
            || (sides & Side.Ahead) != 0 && (!Beside.TryNext(text, start + 2, 1, out uint number) || MayMeet(anchor, Side.Ahead, number))
            || (sides & Side.Behind) != 0 && (!Beside.TryNext(text, start - 1, -1, out number) || MayMeet(anchor, Side.Behind, number));
    }

    /// <summary>The key of a run of folded letters or digits.</summary>
    public static ulong Key(string run)
    {
        ulong key = 0;
        for (var i = 0; i < run.Length && i < LongestKey; i++)
        {
            key |= (ulong)run[i] << (8 * i);
        }

        return key;
    }

    /// <summary>A filter that was written to an image; its tables stay where they are.</summary>
    public static AnchorFilter Read(ImageReader image) => new(image);

    /// <summary>Prepares the filter of phrases, as a reading shows them, and writes it to an image.</summary>
    public static void Write(IEnumerable<string> phrases, ImageWriter image)
    {
        var anchors = new Dictionary<ulong, Meeting>();
        var runs = new List<ulong>();
        var pairs = new List<(char First, char Second)>();
        var symbols = new List<char>();
        var shortest = LongestKey;
        var digits = false;
        foreach (string phrase in phrases)
        {
            Anchor anchor = RarestOf(phrase);
            if (!anchors.TryGetValue(anchor.Key, out Meeting? meeting))
            {
                anchors.Add(anchor.Key, meeting = new Meeting());
                if ((anchor.Key & SymbolTag) == SymbolTag)
                {
                    symbols.Add((char)anchor.Key);
                }
                else if ((anchor.Key & PairTag) != 0)
                {
                    pairs.Add(((char)(anchor.Key >> 16), (char)anchor.Key));
                }
                else
                {
                    runs.Add(anchor.Key);
                    bool isDigits = Chars.IsDigit((char)(anchor.Key & 0xFF));
                    digits |= isDigits;
                    shortest = isDigits ? shortest : Math.Min(shortest, Length(anchor.Key));
                }
            }

            meeting.Add(phrase, anchor);
        }

        Dictionary<char, List<char>> spellings = pairs.Count + symbols.Count > 0 ? Spellings() : [];
        List<ulong> spelledPairs = [.. pairs.SelectMany(p => from a in spellings[p.First] from b in spellings[p.Second] select a | (ulong)b << 16).Distinct()];
        char[] singles = [.. symbols.SelectMany(s => spellings[s]).Distinct()];
        char[] plainSigns = [.. singles.Where(IsPlainSign)];
        int runBits = Bits(runs.Count * BitsPerKey / 32);
        int pairBits = Bits(spelledPairs.Count * BitsPerKey / 32);
        int keyBits = Bits(anchors.Count * 2);
        ulong?[] slots = Hash(anchors.Keys, keyBits);
        List<ulong> meetings = [.. slots.SelectMany((k, slot) => k is { } key ? anchors[key].Numbers.Select(n => MeetingKey(slot, n.Side, n.Number)) : []).Distinct()];
        int meetingBits = Bits(meetings.Count * BitsPerKey / 32);
        image.Number(shortest);
        image.Number(digits ? 1 : 0);
        image.Number(pairs.Count > 0 ? 1 : 0);
        image.Number(singles.Length > 0 ? 1 : 0);
        image.Number(symbols.Any(Chars.IsHan) ? 1 : 0);
        image.Number(anchors.Values.Select(m => m.Before).DefaultIfEmpty().Max());
        image.Number(plainSigns.Length);
        image.Number(runBits);
        image.Number(pairBits);
        image.Number(keyBits);
        image.Number(meetingBits);
        image.Table(Bloom(runs, runBits));
        image.Table(Bloom(spelledPairs, pairBits));
        image.Table(slots.Select(k => k ?? 0).ToArray());
        image.Table(slots.Select(k => checked((ushort)(k is { } key ? anchors[key].Before : 0))).ToArray());
        image.Table(slots.Select(k => (byte)(k is { } key ? anchors[key].Sides : 0)).ToArray());
        image.Table(Bloom(meetings, meetingBits));
        image.Table(Bitmap(singles));
        image.Table(plainSigns);
    }

    /// <summary>
    /// Characters above ASCII that are read as one symbol that is neither letter, digit nor Han: what vectors pass over. All are tested to be that.
    /// </summary>
    public static bool IsPlainAboveAscii(char c) =>
        c is >= '\u2010' and <= '\u2027' or >= '\u3000' and <= '\u3006' or >= '\u3008' and <= '\u3011' or >= '\uFF01' and <= '\uFF0F' or >= '\uFF1A' and <= '\uFF20';

    private static bool IsPlainSign(char c) => c < '\u0080' || IsPlainAboveAscii(c);

    private bool MayMeet(int anchor, Side side, uint number)
    {
        ulong hash = MeetingKey(anchor, side, number) * Multiplier;
        uint bits = 1u << (int)(hash >> 32) | 1u << (int)(hash >> 37);
        return (_meetings[hash >> _meetingShift] & bits) == bits;
    }

    private static ulong MeetingKey(int anchor, Side side, uint number) => ((ulong)(uint)anchor << 34 | (ulong)(byte)side << 32) ^ number;

    private int Find(ulong key)
    {
        ulong mask = (1UL << (64 - _keyShift)) - 1;
        for (ulong slot = key * Multiplier >> _keyShift; ; slot = slot + 1 & mask)
        {
            ulong found = _keys[slot];
            if (found == key)
            {
                return (int)slot;
            }

            if (found == 0)
            {
                return None;
            }
        }
    }

    private static int Length(ulong key)
    {
        var length = 0;
        for (; key != 0; key >>= 8)
        {
            length++;
        }

        return length;
    }

    private static Anchor RarestOf(string phrase)
    {
        var best = default(Anchor);
        double rarest = double.MaxValue;
        for (var i = 0; i < phrase.Length; i++)
        {
            char c = phrase[i];
            if (Chars.IsAlnum(c))
            {
                int end = i + 1;
                while (end < phrase.Length && Chars.IsLatin(phrase[end]) == Chars.IsLatin(c) && Chars.IsAlnum(phrase[end]))
                {
                    end++;
                }

                string run = phrase.Substring(i, end - i);
                Consider(new Anchor(Key(run), i, end), Commonness.OfRun(run));
                i = end - 1;
            }
            else if (Chars.IsHan(c) && i + 1 < phrase.Length && Chars.IsHan(phrase[i + 1]))
            {
                Consider(new Anchor(PairTag | (uint)c << 16 | phrase[i + 1], i, i + 2), Commonness.OfPair(c, phrase[i + 1]));
            }
        }

        for (var i = 0; i < phrase.Length && rarest == double.MaxValue; i++)
        {
            if (!Chars.IsSpace(phrase[i]))
            {
                Consider(new Anchor(SymbolTag | phrase[i], i, i + 1), Commonness.OfSymbol(phrase[i]));
            }
        }

        return best;

        void Consider(Anchor anchor, double frequency)
        {
            if (frequency < rarest)
            {
                (best, rarest) = (anchor, frequency);
            }
        }
    }

    // Which characters are read as a symbol: its Traditional and Japanese forms, and itself.
    private static Dictionary<char, List<char>> Spellings()
    {
        var spellings = new Dictionary<char, List<char>>();
        for (var c = 1; c <= char.MaxValue; c++)
        {
            FoldingTable.Entry entry = FoldingTable.Lookup((char)c);
            if (entry.Effect == FoldingTable.Effect.Symbol)
            {
                if (!spellings.TryGetValue(entry.Symbol, out List<char>? list))
                {
                    spellings.Add(entry.Symbol, list = []);
                }

                list.Add((char)c);
            }
        }

        return spellings;
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

    private static uint[] Bloom(List<ulong> keys, int bits)
    {
        var table = new uint[1 << bits];
        foreach (ulong key in keys)
        {
            ulong hash = unchecked(key * Multiplier);
            table[hash >> (64 - bits)] |= 1u << (int)(hash >> 32 & 31) | 1u << (int)(hash >> 37 & 31);
        }

        return table;
    }

    private static ulong?[] Hash(ICollection<ulong> keys, int bits)
    {
        var slots = new ulong?[1 << bits];
        foreach (ulong key in keys)
        {
            var slot = (int)(unchecked(key * Multiplier) >> (64 - bits));
            while (slots[slot] is not null)
            {
                slot = slot + 1 & slots.Length - 1;
            }

            slots[slot] = key;
        }

        return slots;
    }

    private static byte[] Bitmap(char[] singles)
    {
        var bitmap = new byte[singles.Length > 0 ? SingleBytes : 0];
        foreach (char c in singles)
        {
            bitmap[c >> 3] |= (byte)(1 << (c & 7));
        }

        return bitmap;
    }

    /// <summary>A part of a phrase.</summary>
    private readonly struct Anchor(ulong key, int start, int end)
    {
        public ulong Key { get; } = key;

        public int Start { get; } = start;

        public int End { get; } = end;
    }

    /// <summary>Where phrases stand round their anchor. Each is known by what follows its anchor, or else by what stands before it.</summary>
    private sealed class Meeting
    {
        public int Before { get; private set; }

        public Side Sides { get; private set; }

        public HashSet<(Side Side, uint Number)> Numbers { get; } = [];

        public void Add(string phrase, Anchor anchor)
        {
            Before = Math.Max(Before, anchor.Start);
            bool isPair = (anchor.Key & PairTag) != 0;
            if (isPair ? Beside.TryNextOf(phrase, anchor.End, out uint number) : Beside.TryAheadOf(phrase, anchor.End, out number))
            {
                Sides |= Side.Ahead;
                Numbers.Add((Side.Ahead, number));
            }
            else if (isPair ? Beside.TryNextOf(phrase, anchor.Start - 1, out number) : Beside.TryBehindOf(phrase, anchor.Start, out number))
            {
                Sides |= Side.Behind;
                Numbers.Add((Side.Behind, number));
            }
            else
            {
                Sides |= Side.Any;
            }
        }
    }

    /// <summary>By what phrases are known at their anchor.</summary>
    [Flags]
    private enum Side : byte
    {
        Ahead = 1,
        Behind = 2,
        Any = 4,
    }
}
