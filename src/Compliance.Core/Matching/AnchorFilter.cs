using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif
using Compliance.Image;
using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// What tells that a phrase may stand at a place: of each phrase the part that is rarest in usual texts, its <em>anchor</em>. That is a run of Latin letters
/// or of digits (its first eight), which stands in a text as a whole wherever its phrase does; or two Han characters side by side; or, where a phrase has
/// neither, one symbol. Small tables: two blocked Bloom filters that stay in the first-level cache, the anchors themselves, and the phrases of each.
/// </summary>
internal sealed unsafe class AnchorFilter
{
    /// <summary>Not an anchor.</summary>
    public const int None = -1;

    /// <summary>The most letters of a run that are looked at.</summary>
    public const int LongestKey = 8;

    /// <summary>How many characters are looked at on each side of an anchor.</summary>
    internal const int Four = sizeof(ulong) / sizeof(char);

    /// <summary>The most phrases that are compared one by one.</summary>
    internal const int MostInList = 12;

    // Signs below U+0040 that may be part of a gap, a tag or an entity.
    private const ulong NotPlain = 1UL << '&' | 1UL << '-' | 1UL << ';' | 1UL << '<' | 1UL << '>';

    internal const ulong Multiplier = 0x9E3779B97F4A7C15;

    // Letters and digits leave the highest bit of a key free.
    internal const ulong PairTag = 1UL << 63;
    internal const ulong SymbolTag = PairTag | 1UL << 62;
    internal const int SingleBytes = 0x10000 / 8;

    private readonly FixedBytes _owner;
    private readonly Slot* _slots;
    private readonly Lists* _lists;
    private readonly int _slotShift;
    private readonly Group* _groups;
    private readonly int _groupShift;
    private readonly Phrase* _phrases;
    private readonly char* _symbols;
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
        int runSalt = image.Number();
        int pairBits = image.Number();
        int pairSalt = image.Number();
        int slotBits = image.Number();
        int groupBits = image.Number();
        int phrases = image.Number();
        int symbols = image.Number();
        _slotShift = 64 - slotBits;
        _groupShift = 64 - groupBits;
        Runs = new Probe((uint*)image.Table(sizeof(uint) << runBits), runBits, RunMultiplier(runSalt));
        Pairs = new PairProbe((uint*)image.Table(sizeof(uint) << pairBits), pairBits, PairMultiplier(pairSalt));
        _slots = (Slot*)image.Table(sizeof(Slot) << slotBits);
        _lists = (Lists*)image.Table(sizeof(Lists) << slotBits);
        _groups = (Group*)image.Table(sizeof(Group) << groupBits);
        _phrases = (Phrase*)image.Table(sizeof(Phrase) * phrases);
        _symbols = (char*)image.Table(sizeof(char) * symbols);
        _singles = image.Table(HasSingles ? SingleBytes : 0);
        _plainSigns = (char*)image.Table(PlainSignCount * sizeof(char));
    }

    /// <summary>By what phrases are known at an anchor that many have.</summary>
    [Flags]
    internal enum Side : byte
    {
        /// <summary>By what follows it.</summary>
        Ahead = 1,

        /// <summary>By what stands before it.</summary>
        Behind = 2,
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

    /// <summary>Tells runs that may be anchors, by their keys; no anchor is missed.</summary>
    public Probe Runs { get; }

    /// <summary>Tells two characters, as they are written, that may be an anchor; no anchor is missed. The first lies in the lower half of the key.</summary>
    public PairProbe Pairs { get; }

    /// <summary>How many characters that are read as anchors are neither letters, digits nor Han and yet usual: see <see cref="PlainSign"/>.</summary>
    public int PlainSignCount { get; }

    /// <summary>A usual sign that is an anchor.</summary>
    public char PlainSign(int index) => _plainSigns[index];

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
    public int Before(int anchor) => _lists[anchor].Before;

    /// <summary>How far before an anchor its phrases start: a bit for each number of symbols. None if one starts further off than there are bits.</summary>
    public ulong Starts(int anchor) => _lists[anchor].Starts;

    /// <summary>Whether what stands beside an anchor may stand there in one of its phrases. No phrase is missed.</summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the anchor starts.</param>
    /// <param name="end">Where what was looked at of it ends.</param>
    public bool MayMeet(int anchor, string text, int start, int end)
    {
        fixed (char* first = text)
        {
            return MayMeet(anchor, first, text.Length, start, end);
        }
    }

    /// <summary>The same in characters that lie anywhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayMeet(int anchor, char* text, int length, int start, int end)
    {
        if (start > Four && end + Four < length)
        {
            return MayMeet(_slots + anchor, *(ulong*)(text + end + (text[end] == ' ' ? 1 : 0)), *(ulong*)(text + start - Four - (text[start - 1] == ' ' ? 1 : 0)));
        }

        end += end < length && text[end] == ' ' ? 1 : 0;
        start -= start > 0 && text[start - 1] == ' ' ? 1 : 0;
        ulong ahead = 0;
        ulong behind = 0;
        for (var i = 0; i < Four; i++)
        {
            ahead |= end + i < length ? (ulong)text[end + i] << (16 * i) : 0;
            behind = behind >> 16 | (start - Four + i >= 0 ? (ulong)text[start - Four + i] << 48 : 0);
        }

        return MayMeet(_slots + anchor, ahead, behind);
    }

    /// <summary>The same for an anchor in what was folded.</summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="symbols">The symbols.</param>
    /// <param name="index">Where the anchor starts.</param>
    /// <param name="least">The first index at which the symbols are known.</param>
    public bool MayMeet<TSymbols>(int anchor, TSymbols symbols, int index, int least)
        where TSymbols : ISymbols
    {
        ulong key = _slots[anchor].Key;
        int end = index + ((key & PairTag) == 0 ? LengthOf(key) : (key & SymbolTag) == PairTag ? 2 : 1);
        end += symbols.Has(end) && symbols[end] == ' ' ? 1 : 0;
        index -= index > least && symbols[index - 1] == ' ' ? 1 : 0;
        ulong ahead = 0;
        ulong behind = 0;
        for (var i = 0; i < Four; i++)
        {
            ahead |= symbols.Has(end + i) ? (ulong)symbols[end + i] << (16 * i) : 0;
            behind = behind >> 16 | (index - Four + i >= least ? (ulong)symbols[index - Four + i] << 48 : 0);
        }

        return MayMeet(_slots + anchor, ahead, behind);
    }

    /// <summary>
    /// The phrases of an anchor that may stand at a place. Returns false where there are too many, or where what stands beside the anchor is not written plainly.
    /// </summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the anchor starts.</param>
    /// <param name="end">Where what was looked at of it ends.</param>
    /// <param name="phrases">The phrases.</param>
    public bool TryPhrases(int anchor, string text, int start, int end, out Candidates phrases)
    {
        Lists* lists = _lists + anchor;
        phrases = new Candidates(new Range(lists->First, lists->Count), default, default);
        if (lists->Sides == 0)
        {
            return lists->Count <= MostInList;
        }

        bool isPair = (_slots[anchor].Key & PairTag) != 0;
        while (!isPair && end < text.Length && IrregularScan.IsAsciiAlnum(text[end]) && Chars.IsDigit(text[end]) == Chars.IsDigit(text[start]))
        {
            end++;
        }

        uint number = 0;
        Range ahead = default;
        Range behind = default;
        if ((lists->Sides & Side.Ahead) != 0)
        {
            if (!(isPair ? Beside.TryNext(text, end, 1, out number) : Beside.TryAhead(text, end, out number)))
            {
                return false;
            }

            ahead = FindGroup(GroupKey(anchor, Side.Ahead, number));
        }

        if ((lists->Sides & Side.Behind) != 0)
        {
            if (!(isPair ? Beside.TryNext(text, start - 1, -1, out number) : Beside.TryBehind(text, start, out number)))
            {
                return false;
            }

            behind = FindGroup(GroupKey(anchor, Side.Behind, number));
        }

        phrases = new Candidates(new Range(lists->First, lists->Count), ahead, behind);
        return lists->Count <= MostInList && ahead.Count <= MostInList && behind.Count <= MostInList;
    }

    /// <summary>All phrases of an anchor. Returns false where there are too many, or where some are known by what stands beside the anchor.</summary>
    public bool TryPhrases(int anchor, out Range phrases)
    {
        Lists* lists = _lists + anchor;
        phrases = new Range(lists->First, lists->Count);
        return lists->Sides == 0 && lists->Count <= MostInList;
    }

    /// <summary>A phrase.</summary>
    public Phrase PhraseAt(int index) => _phrases[index];

    /// <summary>The symbols of a phrase.</summary>
    public char* SymbolsOf(Phrase phrase) => _symbols + phrase.Symbols;

    /// <summary>A filter that was written to an image; its tables stay where they are.</summary>
    public static AnchorFilter Read(ImageReader image) => new(image);

    /// <summary>
    /// Characters above ASCII that are read as one symbol that is neither letter, digit nor Han: what blocks pass over. All are tested to be that.
    /// </summary>
    public static bool IsPlainAboveAscii(char c) => PlainAboveAscii(c) != 0;

    /// <summary>The same as a number: 1 or 0.</summary>
    internal static ulong PlainAboveAscii(char c)
    {
        // U+2010 to U+2027; U+3000 to U+3006 and U+3008 to U+3011; U+FF01 to U+FF0F and U+FF1A to U+FF20: a bit for each of 64 characters. Which sign comes next
        // is hard to foretell, so there is no branch.
        int page = c >> 6;
        ulong signs = 0xFF_FFFF_0000UL & AllIf(page, 0x2000 >> 6) | 0x3_FF7FUL & AllIf(page, 0x3000 >> 6) | 0x1_FC00_FFFEUL & AllIf(page, 0xFF00 >> 6);
        return signs >> (c & 63) & 1;

        static ulong AllIf(int page, int wanted) => (ulong)((long)((page ^ wanted) - 1) >> 63);
    }

    /// <summary>How many letters or digits the key of a run holds.</summary>
    internal static int LengthOf(ulong key) => LongestKey - (Bits.LeadingZeros(key) >> 3);

    /// <summary>One of several ways to lay out the filter of runs: they differ in which of the words that are no anchors they let pass.</summary>
    internal static ulong RunMultiplier(int salt) => unchecked(Multiplier * (ulong)(2 * salt + 1));

    /// <summary>The same for pairs.</summary>
    internal static uint PairMultiplier(int salt) => unchecked(0x9E3779B1 * (uint)(2 * salt + 1));

    /// <summary>The key of what stands on a side of an anchor.</summary>
    internal static ulong GroupKey(int anchor, Side side, uint number) => ((ulong)(uint)anchor << 34 | (ulong)(byte)side << 32) ^ number;

    /// <summary>
    /// Whether a character, as it is written, is one symbol wherever it stands: Han, or ASCII that is no part of a gap, a tag or an entity.
    /// </summary>
    internal static bool IsPlain(char c) => IrregularScan.IsPlainHan(c) | (uint)(c - '!') <= '~' - '!' & c != '_' & (c >= 64 | (NotPlain >> (c & 63) & 1) == 0);

    // Of four characters on each side, beyond a blank, the nearest that no phrase has there decides, if it is plain; zero is beyond the ends of the text. What comes
    // next is hard to foretell, so there is no branch.
    private static bool MayMeet(Slot* slot, ulong ahead, ulong behind)
    {
        ulong differsAhead = (ahead ^ slot->Ahead) & slot->KnownAhead;
        ulong differsBehind = (behind ^ slot->Behind) & slot->KnownBehind;
        var next = (char)(ahead >> (Bits.TrailingZeros(differsAhead) & 48));
        var last = (char)(behind << (Bits.LeadingZeros(differsBehind) & 48) >> 48);
        return !(differsAhead != 0 & IsPlain(next) | differsBehind != 0 & IsPlain(last));
    }

    private int Find(ulong key)
    {
        ulong mask = (1UL << (64 - _slotShift)) - 1;
        for (ulong slot = key * Multiplier >> _slotShift; ; slot = slot + 1 & mask)
        {
            ulong found = _slots[slot].Key;
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

    private Range FindGroup(ulong key)
    {
        ulong mask = (1UL << (64 - _groupShift)) - 1;
        for (ulong slot = key * Multiplier >> _groupShift; ; slot = slot + 1 & mask)
        {
            if (_groups[slot].Key == key || _groups[slot].Key == 0)
            {
                return new Range(_groups[slot].First, _groups[slot].Count);
            }
        }
    }

    /// <summary>A blocked Bloom filter: two bits of one word of 32 for each key.</summary>
    internal readonly struct Probe(uint* words, int bits, ulong multiplier)
    {
        private readonly uint* _words = words;
        private readonly int _shift = 64 - bits;
        private readonly ulong _multiplier = multiplier;

        /// <summary>1 if a key may have been put in, otherwise 0. There is no branch in it.</summary>
        public ulong MayHave(ulong key)
        {
            ulong hash = key * _multiplier;
            uint word = _words[hash >> _shift];
            return word >> (int)(hash >> 32) & word >> (int)(hash >> 37) & 1;
        }

        /// <summary>Puts a key in, while the filter is made.</summary>
        public void Add(ulong key)
        {
            ulong hash = unchecked(key * _multiplier);
            _words[hash >> _shift] |= 1u << (int)(hash >> 32 & 31) | 1u << (int)(hash >> 37 & 31);
        }
    }

    /// <summary>The same for two characters, in 32 bits, so that vectors have room for many.</summary>
    internal readonly struct PairProbe(uint* words, int bits, uint multiplier)
    {
        private const uint BitMultiplier = 0x85EBCA6B;
        private const int FirstBit = 27;
        private const int SecondBit = 22;

        private readonly uint* _words = words;
        private readonly int _shift = 32 - bits;
        private readonly uint _multiplier = multiplier;

        /// <summary>1 if a pair may have been put in, otherwise 0. There is no branch in it.</summary>
        public ulong MayHave(uint pair)
        {
            uint bits = pair * BitMultiplier;
            uint word = _words[pair * _multiplier >> _shift];
            return word >> (int)(bits >> FirstBit) & word >> (int)(bits >> SecondBit) & 1;
        }

        /// <summary>Puts a pair in, while the filter is made.</summary>
        public void Add(uint pair)
        {
            uint bits = unchecked(pair * BitMultiplier);
            _words[unchecked(pair * _multiplier) >> _shift] |= 1u << (int)(bits >> FirstBit) | 1u << (int)(bits >> SecondBit & 31);
        }

        /// <summary>A word.</summary>
        public uint Word(uint index) => _words[index];

#if NET8_0_OR_GREATER
        /// <summary>Where the words of eight pairs lie.</summary>
        public Vector256<uint> Indexes(Vector256<uint> pairs) => Vector256.ShiftRightLogical(pairs * Vector256.Create(_multiplier), _shift);

        /// <summary>Where the words of sixteen pairs lie.</summary>
        public Vector512<uint> Indexes(Vector512<uint> pairs) => Vector512.ShiftRightLogical(pairs * Vector512.Create(_multiplier), _shift);

        /// <summary>Four words.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector128<uint> Words(uint* indexes)
        {
            Vector128<uint> words = Vector128.CreateScalarUnsafe(_words[indexes[0]]);
            words = Sse41.Insert(words, _words[indexes[1]], 1);
            words = Sse41.Insert(words, _words[indexes[2]], 2);
            return Sse41.Insert(words, _words[indexes[3]], 3);
        }

        /// <summary>Which of sixteen pairs may have been put in, by their words.</summary>
        public static uint MayHave(Vector512<uint> pairs, Vector512<uint> words)
        {
            Vector512<uint> bits = pairs * Vector512.Create(BitMultiplier);
            Vector512<uint> both = Avx512F.ShiftRightLogicalVariable(words, bits >>> FirstBit)
                & Avx512F.ShiftRightLogicalVariable(words, bits >>> SecondBit & Vector512.Create(31u));
            return (uint)(both << 31).ExtractMostSignificantBits();
        }

        /// <summary>Which of eight pairs may have been put in, by their words.</summary>
        public static uint MayHave(Vector256<uint> pairs, Vector256<uint> words)
        {
            Vector256<uint> bits = pairs * Vector256.Create(BitMultiplier);
            Vector256<uint> both = Avx2.ShiftRightLogicalVariable(words, bits >>> FirstBit)
                & Avx2.ShiftRightLogicalVariable(words, bits >>> SecondBit & Vector256.Create(31u));
            return (both << 31).ExtractMostSignificantBits();
        }
#endif
    }

    /// <summary>A phrase as it lies in the image.</summary>
    internal readonly struct Phrase(int symbols, int meaning, ushort length, ushort anchor)
    {
        /// <summary>Where its symbols lie.</summary>
        public readonly int Symbols = symbols;

        /// <summary>What it means.</summary>
        public readonly int Meaning = meaning;

        /// <summary>How many symbols it has.</summary>
        public readonly ushort Length = length;

        /// <summary>Where its anchor starts.</summary>
        public readonly ushort Anchor = anchor;
    }

    /// <summary>Phrases that lie side by side.</summary>
    internal readonly struct Range(int first, int count)
    {
        public readonly int First = first;
        public readonly int Count = count;
    }

    /// <summary>The phrases of an anchor that may stand at a place: those known by what follows, those known by what stands before, and those known by neither.</summary>
    internal readonly struct Candidates(Range any, Range ahead, Range behind)
    {
        public readonly Range Any = any;
        public readonly Range Ahead = ahead;
        public readonly Range Behind = behind;
    }

    // An anchor, and the characters on each side of it: their bits as far as all of its phrases have the same, and which bits these are.
    private readonly struct Slot(ulong key, ulong ahead, ulong knownAhead, ulong behind, ulong knownBehind)
    {
        public readonly ulong Key = key;
        public readonly ulong Ahead = ahead;
        public readonly ulong KnownAhead = knownAhead;
        public readonly ulong Behind = behind;
        public readonly ulong KnownBehind = knownBehind;
    }

    // Where the phrases of an anchor lie; of those known by their sides only the others lie here. Apart from the anchors, since it is seldom needed.
    private readonly struct Lists(int first, uint numbers, ulong starts)
    {
        public readonly int First = first;
        private readonly uint _numbers = numbers;
        public readonly ulong Starts = starts;

        public int Count => (byte)_numbers;

        public Side Sides => (Side)(byte)(_numbers >> 8);

        public int Before => (int)(_numbers >> 16);
    }

    private readonly struct Group(ulong key, int first, int count)
    {
        public readonly ulong Key = key;
        public readonly int First = first;
        public readonly int Count = count;
    }
}
