using Compliance.Image;
using Compliance.Text;

namespace Compliance.Matching;

/// <summary>Chooses the anchors of phrases and writes the tables of an <see cref="AnchorFilter"/>.</summary>
internal static unsafe class AnchorFilterWriter
{
    private const int BitsPerRun = 48;
    private const int BitsPerPair = 48;

    // More than half of the first-level cache is not worth it.
    private const int MostPairBits = 12;
    private const int LeastBitsPerPair = 16;

    // So many layouts of a filter are tried.
    private const int Salts = 16;

    // From so many phrases on an anchor's phrases are told by what stands beside it.
    private const int MostUngrouped = 6;

    /// <summary>Writes the filter of phrases, as a reading shows them, with what they mean.</summary>
    public static void Write(IEnumerable<KeyValuePair<string, int>> phrases, ImageWriter image)
    {
        var anchors = new Dictionary<ulong, List<Anchored>>();
        foreach (KeyValuePair<string, int> phrase in phrases)
        {
            Anchored anchored = Rarest(phrase.Key, phrase.Value);
            if (!anchors.TryGetValue(anchored.Key, out List<Anchored>? list))
            {
                anchors.Add(anchored.Key, list = []);
            }

            list.Add(anchored);
        }

        List<ulong> runs = [.. anchors.Keys.Where(k => (k & AnchorFilter.PairTag) == 0)];
        (char First, char Second)[] pairs = [.. anchors.Keys.Where(k => (k & AnchorFilter.SymbolTag) == AnchorFilter.PairTag).Select(k => ((char)(k >> 16), (char)k))];
        char[] symbols = [.. anchors.Keys.Where(k => (k & AnchorFilter.SymbolTag) == AnchorFilter.SymbolTag).Select(k => (char)k)];
        Dictionary<char, List<char>> spellings = anchors.Count > 0 ? Spellings() : [];
        List<uint> spelledPairs = [.. pairs.SelectMany(p => from a in spellings[p.First] from b in spellings[p.Second] select a | (uint)b << 16).Distinct()];
        char[] singles = [.. symbols.SelectMany(s => spellings[s]).Distinct()];
        char[] plainSigns = [.. singles.Where(IsPlainSign)];
        int runBits = Bits(runs.Count * BitsPerRun / 32);
        int pairBits = PairBits(spelledPairs.Count);
        int slotBits = Bits(anchors.Count * 2);
        ulong?[] slots = Hash(anchors.Keys, slotBits);
        uint[] runWords = RunWords(runs, runBits, out int runSalt);
        uint[] pairWords = PairWords(spelledPairs, pairBits, out int pairSalt);
        var lists = new Lists();
        uint[] slotWords = [.. slots.SelectMany(k => SlotWords(k, anchors, spellings))];
        uint[] listWords = [.. slots.SelectMany((k, slot) => ListWords(k, slot, anchors, lists))];
        int groupBits = Bits(lists.Groups.Count * 2);
        image.Number(runs.Where(k => !Chars.IsDigit((char)(k & 0xFF))).Select(AnchorFilter.LengthOf).DefaultIfEmpty(AnchorFilter.LongestKey).Min());
        image.Number(runs.Any(k => Chars.IsDigit((char)(k & 0xFF))) ? 1 : 0);
        image.Number(pairs.Length > 0 ? 1 : 0);
        image.Number(singles.Length > 0 ? 1 : 0);
        image.Number(symbols.Any(Chars.IsHan) ? 1 : 0);
        image.Number(anchors.Values.SelectMany(l => l.Select(a => a.Start)).DefaultIfEmpty().Max());
        image.Number(plainSigns.Length);
        image.Number(runBits);
        image.Number(runSalt);
        image.Number(pairBits);
        image.Number(pairSalt);
        image.Number(slotBits);
        image.Number(groupBits);
        image.Number(lists.Phrases.Count);
        image.Number(lists.Symbols.Count);
        image.Table(runWords);
        image.Table(pairWords);
        image.Table(slotWords);
        image.Table(listWords);
        image.Table(Hash(lists.Groups.Keys, groupBits).SelectMany(k => k is { } key ? new[] { (uint)key, (uint)(key >> 32), (uint)lists.Groups[key].First, (uint)lists.Groups[key].Count } : [0, 0, 0, 0]).ToArray());
        image.Table(lists.Phrases.SelectMany(p => p).ToArray());
        image.Table(lists.Symbols.ToArray());
        image.Table(Bitmap(singles));
        image.Table(plainSigns);
    }

    private static uint[] SlotWords(ulong? slotKey, Dictionary<ulong, List<Anchored>> anchors, Dictionary<char, List<char>> spellings)
    {
        if (slotKey is not { } key)
        {
            return new uint[10];
        }

        (ulong ahead, ulong knownAhead) = Beyond(anchors[key], 1, spellings);
        (ulong behind, ulong knownBehind) = Beyond(anchors[key], -1, spellings);
        return [.. new[] { key, ahead, knownAhead, behind, knownBehind }.SelectMany(n => new[] { (uint)n, (uint)(n >> 32) })];
    }

    private static uint[] ListWords(ulong? slotKey, int slot, Dictionary<ulong, List<Anchored>> anchors, Lists lists)
    {
        if (slotKey is not { } key)
        {
            return new uint[4];
        }

        List<Anchored> phrases = anchors[key];
        var sides = default(AnchorFilter.Side);
        List<Anchored> any = phrases;
        if (phrases.Count > MostUngrouped)
        {
            any = [];
            var groups = new Dictionary<ulong, List<Anchored>>();
            foreach (Anchored phrase in phrases)
            {
                if (TryGroup(phrase, out AnchorFilter.Side side, out uint number))
                {
                    sides |= side;
                    ulong group = AnchorFilter.GroupKey(slot, side, number);
                    if (!groups.TryGetValue(group, out List<Anchored>? list))
                    {
                        groups.Add(group, list = []);
                    }

                    list.Add(phrase);
                }
                else
                {
                    any.Add(phrase);
                }
            }

            foreach (KeyValuePair<ulong, List<Anchored>> group in groups)
            {
                lists.Groups.Add(group.Key, (lists.Add(group.Value), group.Value.Count));
            }
        }

        int before = checked((ushort)phrases.Max(p => p.Start));
        ulong starts = before < 64 ? phrases.Aggregate(0UL, (bits, p) => bits | 1UL << p.Start) : 0;
        return [(uint)lists.Add(any), (uint)(Math.Min(any.Count, byte.MaxValue) | (int)sides << 8 | before << 16), (uint)starts, (uint)(starts >> 32)];
    }

    // Each phrase is known by what follows its anchor, or else by what stands before it.
    private static bool TryGroup(Anchored phrase, out AnchorFilter.Side side, out uint number)
    {
        bool isPair = (phrase.Key & AnchorFilter.PairTag) != 0;
        side = AnchorFilter.Side.Ahead;
        if (isPair ? Beside.TryNextOf(phrase.Phrase, phrase.End, out number) : Beside.TryAheadOf(phrase.Phrase, phrase.End, out number))
        {
            return true;
        }

        side = AnchorFilter.Side.Behind;
        return isPair ? Beside.TryNextOf(phrase.Phrase, phrase.Start - 1, out number) : Beside.TryBehindOf(phrase.Phrase, phrase.Start, out number);
    }

    // The characters on a side of an anchor, beyond a gap: the bits that are the same in all of its phrases, however they are plainly written, and which bits these
    // are. Behind a place where something else may have the same bits nothing is known: that may be read as more than one symbol, or as none.
    private static (ulong Bits, ulong Known) Beyond(List<Anchored> phrases, int step, Dictionary<char, List<char>> spellings)
    {
        ulong bits = 0;
        ulong known = 0;
        for (var i = 0; i < AnchorFilter.Four; i++)
        {
            int ones = char.MaxValue;
            int zeros = char.MaxValue;
            foreach (Anchored phrase in phrases)
            {
                char[] written = Written(SymbolBeyond(phrase, step, i), spellings);
                if (written.Length == 0)
                {
                    ones = zeros = 0;
                }

                foreach (char c in written)
                {
                    ones &= c;
                    zeros &= ~c;
                }
            }

            int shift = 16 * (step > 0 ? i : AnchorFilter.Four - 1 - i);
            bits |= (ulong)ones << shift;
            known |= (ulong)(ones | zeros) << shift;
            if (!ArePlain(ones, ones | zeros))
            {
                break;
            }
        }

        return (bits, known);
    }

    private static char SymbolBeyond(Anchored phrase, int step, int index)
    {
        int first = step > 0 ? phrase.KeyEnd : phrase.Start - 1;
        first += (uint)first < (uint)phrase.Phrase.Length && Chars.IsSpace(phrase.Phrase[first]) ? step : 0;
        index = first + index * step;
        return (uint)index < (uint)phrase.Phrase.Length ? phrase.Phrase[index] : '\0';
    }

    // How a symbol may be written plainly.
    private static char[] Written(char symbol, Dictionary<char, List<char>> spellings) =>
        symbol == ' ' ? [' '] : spellings.TryGetValue(symbol, out List<char>? all) ? [.. all.Where(AnchorFilter.IsPlain)] : [];

    // Whether all characters with some known bits are plain, or the only one is a blank.
    private static bool ArePlain(int bits, int known)
    {
        int most = bits | ~known & char.MaxValue;
        return (IrregularScan.IsPlainHan((char)bits) && IrregularScan.IsPlainHan((char)most))
            || (bits == ' ' && most == ' ')
            || (most < '\u0080' && Enumerable.Range(bits, most - bits + 1).All(c => ((c ^ bits) & known) != 0 || AnchorFilter.IsPlain((char)c)));
    }

    private static bool IsPlainSign(char c) => c < '\u0080' || AnchorFilter.IsPlainAboveAscii(c);

    private static ulong Key(string phrase, int start, int end)
    {
        ulong key = 0;
        for (int i = start; i < end && i < start + AnchorFilter.LongestKey; i++)
        {
            key |= (ulong)phrase[i] << (8 * (i - start));
        }

        return key;
    }

    private static Anchored Rarest(string phrase, int meaning)
    {
        var best = default(Anchored);
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

                Consider(Key(phrase, i, end), i, end, Commonness.OfRun(phrase.Substring(i, end - i)));
                i = end - 1;
            }
            else if (Chars.IsHan(c) && i + 1 < phrase.Length && Chars.IsHan(phrase[i + 1]))
            {
                Consider(AnchorFilter.PairTag | (uint)c << 16 | phrase[i + 1], i, i + 2, Commonness.OfPair(c, phrase[i + 1]));
            }
        }

        for (var i = 0; i < phrase.Length && rarest == double.MaxValue; i++)
        {
            if (!Chars.IsSpace(phrase[i]))
            {
                Consider(AnchorFilter.SymbolTag | phrase[i], i, i + 1, Commonness.OfSymbol(phrase[i]));
            }
        }

        return best;

        void Consider(ulong key, int start, int end, double frequency)
        {
            if (frequency < rarest)
            {
                (best, rarest) = (new Anchored(phrase, meaning, key, start, end), frequency);
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

    private static int PairBits(int count)
    {
        int best = Bits(count * BitsPerPair / 32);
        return best <= MostPairBits ? best : Math.Max(MostPairBits, Bits(count * LeastBitsPerPair / 32));
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

    // The layout that lets the fewest of the usual words pass that are no anchors.
    private static uint[] RunWords(List<ulong> runs, int bits, out int salt)
    {
        var anchors = new HashSet<ulong>(runs);
        KeyValuePair<ulong, double>[] usual = [.. Commonness.Words.Select(w => new KeyValuePair<ulong, double>(Key(w.Key, 0, w.Key.Length), w.Value)).Where(w => !anchors.Contains(w.Key))];
        return Best(bits, out salt, (words, s) =>
        {
            var probe = new AnchorFilter.Probe(words, bits, AnchorFilter.RunMultiplier(s));
            runs.ForEach(probe.Add);
            return usual.Sum(w => w.Value * probe.MayHave(w.Key));
        });
    }

    private static uint[] PairWords(List<uint> pairs, int bits, out int salt)
    {
        var anchors = new HashSet<uint>(pairs);
        KeyValuePair<uint, double>[] usual = [.. Commonness.Pairs.Select(p => new KeyValuePair<uint, double>(p.Key[0] | (uint)p.Key[1] << 16, p.Value)).Where(p => !anchors.Contains(p.Key))];
        return Best(bits, out salt, (words, s) =>
        {
            var probe = new AnchorFilter.PairProbe(words, bits, AnchorFilter.PairMultiplier(s));
            pairs.ForEach(probe.Add);
            return usual.Sum(p => p.Value * probe.MayHave(p.Key));
        });
    }

    private static uint[] Best(int bits, out int salt, Fill fill)
    {
        uint[] best = [];
        double least = double.MaxValue;
        salt = 0;
        for (var s = 0; s < Salts; s++)
        {
            var words = new uint[1 << bits];
            fixed (uint* first = words)
            {
                double passing = fill(first, s);
                if (passing < least)
                {
                    (best, least, salt) = (words, passing, s);
                }
            }
        }

        return best;
    }

    private delegate double Fill(uint* words, int salt);

    private static ulong?[] Hash(ICollection<ulong> keys, int bits)
    {
        var slots = new ulong?[1 << bits];
        foreach (ulong key in keys)
        {
            var slot = (int)(unchecked(key * AnchorFilter.Multiplier) >> (64 - bits));
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
        var bitmap = new byte[singles.Length > 0 ? AnchorFilter.SingleBytes : 0];
        foreach (char c in singles)
        {
            bitmap[c >> 3] |= (byte)(1 << (c & 7));
        }

        return bitmap;
    }

    /// <summary>A phrase and its anchor.</summary>
    private readonly struct Anchored(string phrase, int meaning, ulong key, int start, int end)
    {
        public string Phrase { get; } = phrase;

        public int Meaning { get; } = meaning;

        public ulong Key { get; } = key;

        public int Start { get; } = start;

        public int End { get; } = end;

        public int KeyEnd => Math.Min(End, Start + AnchorFilter.LongestKey);
    }

    /// <summary>The phrases in the order in which they lie in the image.</summary>
    private sealed class Lists
    {
        public List<uint[]> Phrases { get; } = [];

        public List<char> Symbols { get; } = [];

        public Dictionary<ulong, (int First, int Count)> Groups { get; } = [];

        public int Add(List<Anchored> phrases)
        {
            int first = Phrases.Count;
            foreach (Anchored phrase in phrases)
            {
                Phrases.Add([(uint)Symbols.Count, (uint)phrase.Meaning, checked((ushort)phrase.Phrase.Length) | (uint)phrase.Start << 16]);
                Symbols.AddRange(phrase.Phrase);
            }

            return first;
        }
    }
}
