#if NET
using System.Runtime.Intrinsics;
#endif
using Compliance.Image;

namespace Compliance.Weighing;

/// <summary>
/// How much each word, run of words and signal speaks for an offence or against it, learned from labelled messages (logistic regression, see
/// docs/weights.md). Immutable; used where it lies in a policy's image.
/// </summary>
internal sealed unsafe class Weights
{
    /// <summary>What the weight 1 is in the table: weights are whole numbers, so that every machine adds them alike.</summary>
    public const int One = 256;

    /// <summary>Before the name of a signal that stands in the sentence.</summary>
    public const string InSentence = "#";

    /// <summary>Before the name of a signal that stands in the sentence after it.</summary>
    public const string InNext = ">#";

    /// <summary>Before the name of a signal that stands anywhere in the message.</summary>
    public const string InMessage = "m#";

    /// <summary>Before the name of a context.</summary>
    public const string InContext = "@";

    /// <summary>How many of those that tell rules apart there may be.</summary>
    public const int MostRows = ushort.MaxValue;

    private const char WordEnd = ' ';

    // Votes are added sixteen at a time. Four numbers hold them: in the lowest bytes the first four, and so on, so that shifts take them apart. To widen bytes would take
    // vectors of three more types, each of which takes the runtime half a millisecond in every process.
    private const int Together = 16;
    private const int Lanes = 4;
    private readonly FixedBytes _owner;
    private readonly int _mask;
    private readonly Slot* _slots;
    private readonly FeatureFilter _filter;
    private readonly int _rows;
    private readonly sbyte* _tells;
    private readonly int _wordBytes;
    private readonly byte* _words;
    private readonly int _signalCount;
    private readonly int* _signals;

    private Weights(ImageReader image)
    {
        _owner = image.Bytes;
        Sha256 = image.Text();
        Bias = image.Number() - (Most + 1);
        Least = image.Number() - (Most + 1);
        Sure = image.Number() - (Most + 1);
        Rules = image.List(r => r.Text());
        Labelled = image.List(r => r.Text());
        int slots = image.Number();
        _mask = slots - 1;
        _slots = (Slot*)image.Table(slots * sizeof(Slot));
        _filter = new FeatureFilter(image);
        _rows = image.Number();
        _tells = (sbyte*)image.Table(_rows * RoomForVotes);
        Glance = GlanceWeights.Read(image);
        _wordBytes = image.Number();
        _words = image.Table(_wordBytes);
        _signalCount = image.Number();
        _signals = (int*)image.Table(_signalCount * Signal.Numbers * sizeof(int));
    }

    /// <summary>The largest weight in the table, up and down.</summary>
    public static int Most => short.MaxValue;

    /// <summary>The hash of the file that they were read from, in lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>What a sentence of no known words weighs.</summary>
    public int Bias { get; }

    /// <summary>What a sentence must weigh more than.</summary>
    public int Least { get; }

    /// <summary>What a sentence must weigh more than for a rule to prohibit it without asking a person.</summary>
    public int Sure { get; }

    /// <summary><see cref="Least"/>, as weights of sentences are measured.</summary>
    public double LeastWeight => (double)Least / One;

    /// <summary><see cref="Sure"/>, as weights of sentences are measured.</summary>
    public double SureWeight => (double)Sure / One;

    /// <summary>What single words weigh at a glance.</summary>
    public GlanceWeights Glance { get; }

    /// <summary>The ids of the rules that the weights tell apart.</summary>
    public string[] Rules { get; }

    /// <summary>How many numbers the votes for <see cref="Rules"/> need: some behind the last are none.</summary>
    public int RoomForVotes => RoomFor(Rules);

    /// <summary>The ids of the rules that labelled messages speak of: what these find may be taken back.</summary>
    public string[] Labelled { get; }

    /// <summary>The Latin words that have a weight by themselves.</summary>
    public string[] Words
    {
        get
        {
            var letters = new char[_wordBytes];
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = (char)_words[i];
            }

            return new string(letters).Split([WordEnd], StringSplitOptions.RemoveEmptyEntries);
        }
    }

    /// <summary>How many signals are weighed.</summary>
    public int SignalCount => _signalCount;

    /// <summary>A signal that is weighed, by its place among them.</summary>
    public Signal SignalAt(int index)
    {
        int* at = _signals + index * Signal.Numbers;
        return new Signal(at[0], Weight.FromCode(at[1]), Weight.FromCode(at[2]), Weight.FromCode(at[3]));
    }

    /// <summary>Moves those that may have a weight to the front; returns how many they are.</summary>
    public int Sift(uint* features, int count)
    {
        count = _filter.Sift(features, count);
        for (var i = 0; i < count; i++)
        {
            Prefetch.Of(_slots + (features[i] & (uint)_mask));
        }

        return count;
    }

    /// <summary>The weight of something, and its place in the table; false where nothing is known of it.</summary>
    public bool TryFind(uint feature, out Weight weight)
    {
        for (uint at = feature & (uint)_mask; ; at = (at + 1) & (uint)_mask)
        {
            Slot slot = _slots[at];
            if (slot.IsEmpty)
            {
                weight = default;
                return false;
            }

            if (slot.Feature == feature)
            {
                weight = slot.Weight;
                return true;
            }
        }
    }

    /// <summary>Prefetches what something speaks for.</summary>
    public void PrefetchVotes(Weight weight) => Prefetch.Of(_tells + (weight.Row < 0 ? 0 : weight.Row) * RoomForVotes);

    /// <summary>How much something that tells rules apart speaks for each of them, in the order of <see cref="Rules"/>; added to their votes.</summary>
    /// <param name="weight">What speaks.</param>
    /// <param name="votes">The votes, of the length <see cref="RoomForVotes"/>.</param>
    /// <returns>1, or 0 where it tells nothing.</returns>
    public int Tell(Weight weight, int[] votes)
    {
        if (weight.Row < 0)
        {
            return 0;
        }

        sbyte* row = _tells + weight.Row * votes.Length;
        fixed (int* to = votes)
        {
            for (var i = 0; i < votes.Length; i += Together)
            {
                Add(row + i, to + i);
            }
        }

        return 1;
    }

#if NET
    private static void Add(sbyte* row, int* votes)
    {
        Vector128<int> four = *(Vector128<int>*)row;
        var to = (Vector128<int>*)votes;
        to[0] += four << 24 >> 24;
        to[1] += four << 16 >> 24;
        to[2] += four << 8 >> 24;
        to[3] += four >> 24;
    }
#else
    private static void Add(sbyte* row, int* votes)
    {
        for (var i = 0; i < Together; i++)
        {
            votes[i] += row[PlaceInRow(i)];
        }
    }
#endif

    /// <summary>The weights with the signals of a policy.</summary>
    /// <param name="names">The names of its signals, by their number.</param>
    public Weights For(IReadOnlyList<string> names)
    {
        var signals = new List<int[]>();
        for (var i = 0; i < names.Count; i++)
        {
            bool own = TryFind(FeatureHash.Of(InSentence + names[i]), out Weight inSentence);
            bool next = TryFind(FeatureHash.Of(InNext + names[i]), out Weight inNext);
            bool message = TryFind(FeatureHash.Of(InMessage + names[i]), out Weight inMessage);
            if (own || next || message)
            {
                signals.Add([i, inSentence.Code, inNext.Code, inMessage.Code]);
            }
        }

        // The heaviest first: they decide soonest.
        int[] ordered = [.. signals.OrderByDescending(s => s.Skip(1).Max(c => Math.Abs(Weight.FromCode(c).Value))).SelectMany(s => s)];

        var image = new ImageWriter();
        WriteWords(image);
        image.Number(signals.Count);
        image.Table(ordered);
        return Read(image);
    }

    /// <summary>Weights that were written to an image; they stay where they are.</summary>
    public static Weights Read(ImageReader image) => new(image);

    /// <summary>Writes the weights to an image.</summary>
    public void Write(ImageWriter image)
    {
        WriteWords(image);
        image.Number(_signalCount);
        image.Table(_signals, _signalCount * Signal.Numbers * sizeof(int));
        GC.KeepAlive(_owner);
    }

    /// <summary>Weights of no policy yet.</summary>
    /// <param name="sha256">The hash of their file.</param>
    /// <param name="bias">See <see cref="Bias"/>.</param>
    /// <param name="least">See <see cref="Least"/>.</param>
    /// <param name="sure">See <see cref="Sure"/>.</param>
    /// <param name="rules">See <see cref="Rules"/>.</param>
    /// <param name="labelled">See <see cref="Labelled"/>.</param>
    /// <param name="features">What is weighed, by its hash, with its weight and, for what tells rules apart, a row of their weights.</param>
    /// <param name="glance">See <see cref="Glance"/>.</param>
    /// <param name="words">See <see cref="Words"/>.</param>
    public static Weights Of(
        string sha256, int bias, int least, int sure, string[] rules, string[] labelled, IReadOnlyList<(uint Feature, int Weight, sbyte[]? Tells)> features, GlanceWeights glance,
        IEnumerable<string> words)
    {
        var size = 16;
        while (size < features.Count * 3 / 2)
        {
            size *= 2;
        }

        var slots = new ulong[size];
        var rows = new List<sbyte>();
        foreach ((uint feature, int weight, sbyte[]? tells) in features)
        {
            int at = (int)(feature & (uint)(size - 1));
            while (slots[at] != 0)
            {
                at = (at + 1) & (size - 1);
            }

            slots[at] = new Slot(feature, new Weight(weight, tells is null ? -1 : rows.Count / RoomFor(rules))).Bits;
            if (tells is not null)
            {
                var row = new sbyte[RoomFor(rules)];
                for (var i = 0; i < tells.Length; i++)
                {
                    row[PlaceInRow(i)] = tells[i];
                }

                rows.AddRange(row);
            }
        }

        var image = new ImageWriter();
        WriteHead(image, sha256, bias, least, sure, rules, labelled);
        image.Number(size);
        image.Table(slots);
        FeatureFilter.Write(image, [.. features.Select(f => f.Feature)]);
        image.Number(rows.Count / Math.Max(1, RoomFor(rules)));
        image.Table(rows.ToArray());
        glance.Write(image);
        byte[] letters = [.. string.Join(WordEnd.ToString(), words).Select(c => (byte)c)];
        image.Number(letters.Length);
        image.Table(letters);
        image.Number(0);
        image.Table(Array.Empty<int>());
        return Read(image);
    }

    private static int RoomFor(string[] rules) => (rules.Length + Together - 1) / Together * Together;

    // Where the byte of a rule lies, by the rule's place among them.
    private static int PlaceInRow(int rule) => rule / Together * Together + rule % Lanes * sizeof(int) + rule % Together / Lanes;

    private static Weights Read(ImageWriter image) => new(new ImageReader(new FixedBytes(image.ToArray())));

    private static void WriteHead(ImageWriter image, string sha256, int bias, int least, int sure, string[] rules, string[] labelled)
    {
        image.Text(sha256);
        image.Number(bias + Most + 1);
        image.Number(least + Most + 1);
        image.Number(sure + Most + 1);
        image.List(rules, (w, id) => w.Text(id));
        image.List(labelled, (w, id) => w.Text(id));
    }

    private void WriteWords(ImageWriter image)
    {
        WriteHead(image, Sha256, Bias, Least, Sure, Rules, Labelled);
        image.Number(_mask + 1);
        image.Table(_slots, (_mask + 1) * sizeof(Slot));
        _filter.Write(image);
        image.Number(_rows);
        image.Table(_tells, _rows * RoomForVotes);
        Glance.Write(image);
        image.Number(_wordBytes);
        image.Table(_words, _wordBytes);
    }

    /// <summary>A weight, and the row of what tells rules apart.</summary>
    internal readonly struct Weight(int value, int row)
    {
        private readonly short _value = (short)value;
        private readonly ushort _row = (ushort)(row + 1);

        /// <summary>The weight; 0 where nothing is known.</summary>
        public int Value => _value;

        /// <summary>The row, or -1.</summary>
        public int Row => _row - 1;

        /// <summary>Both as one number; 0 where nothing is known.</summary>
        public int Code => (int)((uint)(ushort)_value | (uint)_row << 16);

        /// <summary>The weight that has a code.</summary>
        public static Weight FromCode(int code) => new((short)code, (int)((uint)code >> 16) - 1);
    }

    /// <summary>A signal that is weighed.</summary>
    internal readonly struct Signal(int number, Weight inSentence, Weight inNext, Weight inMessage)
    {
        /// <summary>How many numbers of the table it is.</summary>
        public const int Numbers = 4;

        /// <summary>Its number in the policy.</summary>
        public int Number { get; } = number;

        public Weight InSentence { get; } = inSentence;

        public Weight InNext { get; } = inNext;

        public Weight InMessage { get; } = inMessage;

        /// <summary>Whether it tells rules apart, wherever it stands.</summary>
        public bool TellsRulesApart => InSentence.Row >= 0 || InNext.Row >= 0 || InMessage.Row >= 0;

        /// <summary>Whether it speaks against an offence, wherever it stands.</summary>
        public bool IsLawful => InSentence.Value <= 0 && InNext.Value <= 0 && InMessage.Value <= 0;
    }

    private readonly struct Slot(uint feature, Weight weight)
    {
        private readonly uint _feature = feature;
        private readonly int _weight = weight.Code;

        public uint Feature => _feature;

        public Weight Weight => Weight.FromCode(_weight);

        public bool IsEmpty => _feature == 0 && _weight == 0;

        public ulong Bits => _feature | (ulong)(uint)_weight << 32;
    }
}
