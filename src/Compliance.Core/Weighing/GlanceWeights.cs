#if NET
using System.Runtime.CompilerServices;
#endif
using Compliance.Image;

namespace Compliance.Weighing;

/// <summary>
/// What runs of words weigh without signals, learned apart from <see cref="Weights"/>: enough to see at a glance that a text is far from any offence, and
/// small enough for a near cache. A message all of whose sentences weigh less than <see cref="Least"/> is not read further.
/// </summary>
internal sealed unsafe class GlanceWeights
{
    /// <summary>How many there may be.</summary>
    public const int MostFeatures = MostSlots - 1;

    // What a sentence weighs in which something is found sooner or later.
    private const double Promising = 1;

    // What a sentence of fewer words may weigh more for each that it lacks.
    private const int FewWords = 6;
    private const double OfWord = 0.3;

    // How much of what the heaviest of its runs weighs is added to what a sentence weighs: a headline such as "free gift card" is short, and hardly more than that run.
    private const double OfHeaviest = 0.7;

    private const int CheckShift = 16;
    private const int MostSlots = 1 << 17;
    private readonly FixedBytes _owner;
    private readonly uint _mask;
    private readonly uint* _slots;
    private readonly FeatureFilter _filter;

    private GlanceWeights(ImageReader image)
    {
        _owner = image.Bytes;
        Bias = image.Number() - (Weights.Most + 1);
        Least = image.Number() - (Weights.Most + 1);
        Rules = image.List(r => r.Text());
        int slots = image.Number();
        _mask = (uint)slots - 1;
        _slots = (uint*)image.Table(slots * sizeof(uint));
        _filter = new FeatureFilter(image);
    }

    /// <summary>What a sentence of no known words weighs, in parts of <see cref="Weights.One"/>.</summary>
    public int Bias { get; }

    /// <summary>What a sentence must weigh for the message to be read, in parts of <see cref="Weights.One"/>.</summary>
    public int Least { get; }

    /// <summary>The ids of the rules that nothing breaks that is clear at a glance.</summary>
    public string[] Rules { get; }

    /// <summary>What a sentence weighs at a glance, by the sum of what its runs weigh, how many of them have a weight, and the heaviest.</summary>
    public static double Weigh(double bias, double sum, int count, double heaviest) => WeightSum.Weigh(bias, sum, count) + OfHeaviest * heaviest;

    /// <summary>Whether a text is far from any offence.</summary>
    public bool IsClear(string text)
    {
        var sum = new GlanceSum(this, text, goesOn: false);
        return GlanceReader.Read(text, ref sum);
    }

    /// <summary>Finds the sentences of a text that are not plain text far from any offence.</summary>
    /// <returns>False where one is such an offence that nothing is won; what follows it is not read then.</returns>
    public bool FindUnclear(string text, out UnclearSentences unclear)
    {
        var sum = new GlanceSum(this, text, goesOn: true);
        bool isRead = GlanceReader.Read(text, ref sum);
        unclear = sum.Unclear;
        return isRead;
    }

    /// <summary>The weight of a run of words, in parts of <see cref="Weights.One"/>; 0 where nothing is known.</summary>
    private int Find(uint feature)
    {
        uint check = feature >> CheckShift;
        for (uint at = feature & _mask; ; at = (at + 1) & _mask)
        {
            uint slot = _slots[at];
            if (slot == 0)
            {
                return 0;
            }

            if (slot >> CheckShift == check)
            {
                return (short)slot;
            }
        }
    }

    /// <summary>Weights that were written to an image; they stay where they are.</summary>
    public static GlanceWeights Read(ImageReader image) => new(image);

    /// <summary>Writes the weights to an image.</summary>
    public void Write(ImageWriter image)
    {
        image.Number(Bias + Weights.Most + 1);
        image.Number(Least + Weights.Most + 1);
        image.List(Rules, (w, id) => w.Text(id));
        image.Number((int)_mask + 1);
        image.Table(_slots, ((int)_mask + 1) * sizeof(uint));
        _filter.Write(image);
        GC.KeepAlive(_owner);
    }

    /// <summary>A table of weights. Of two features that cannot be told apart the heavier one counts.</summary>
    public static GlanceWeights Of(int bias, int least, string[] rules, IEnumerable<(uint Feature, int Weight)> features)
    {
        (uint Feature, int Weight)[] known = [.. features.Where(f => f.Weight != 0).OrderByDescending(f => Math.Abs(f.Weight)).ThenBy(f => f.Feature)];
        var size = 16;
        while (size < known.Length * 3 / 2 && size < MostSlots)
        {
            size *= 2;
        }

        if (known.Length >= size)
        {
            throw new ArgumentException("These are more weights than a glance can hold.", nameof(features));
        }

        var slots = new uint[size];
        foreach ((uint feature, int weight) in known)
        {
            uint check = feature >> CheckShift;
            uint at = feature & (uint)(size - 1);
            while (slots[at] != 0 && slots[at] >> CheckShift != check)
            {
                at = (at + 1) & (uint)(size - 1);
            }

            slots[at] = slots[at] == 0 ? (check << CheckShift) | (ushort)(short)weight : slots[at];
        }

        var image = new ImageWriter();
        image.Number(bias + Weights.Most + 1);
        image.Number(least + Weights.Most + 1);
        image.List(rules, (w, id) => w.Text(id));
        image.Number(size);
        image.Table(slots);
        FeatureFilter.Write(image, [.. known.Select(f => f.Feature)]);
        return new GlanceWeights(new ImageReader(new FixedBytes(image.ToArray())));
    }

    /// <summary>Adds up the words of each sentence, and gathers the sentences that are not clear.</summary>
    /// <param name="weights">What they weigh.</param>
    /// <param name="text">The text.</param>
    /// <param name="goesOn">Whether to read behind the first that is not clear.</param>
    private struct GlanceSum(GlanceWeights weights, string text, bool goesOn) : IWordSink
    {
        private WordBlock _words;
        private int _sum;
        private int _count;
        private int _heaviest;
        private int _start;
        private bool _isUnclear;
        private UnclearSentences _unclear;

        public readonly UnclearSentences Unclear => _unclear;

        // The number of a list is not a sentence.
        private readonly bool IsEmpty => _words.IsEmpty || _words.Count == 1 && _words.First == MessageWords.Number;

        public void Word(uint hash, bool isHan, int start, int end)
        {
            if (_words.IsFull)
            {
                Add(isLast: false);
            }

            _words.Add(hash, isHan);
        }

        public bool Stumble(bool isLayout)
        {
            _isUnclear = true;
            return goesOn && !isLayout;
        }

        public bool EndSentence(int end)
        {
            var mayGoOn = true;
            if (!IsEmpty)
            {
                double least = (double)weights.Least / Weights.One + Lack(_words);
                Add(isLast: true);
                double weight = Weigh((double)weights.Bias / Weights.One, (double)_sum / Weights.One, _count, (double)_heaviest / Weights.One);
                _sum = _count = _heaviest = 0;
                _isUnclear |= weight >= least;
                mayGoOn = weight < least || goesOn && weight <= Promising;
            }

            if (!IsReadOn(end))
            {
                if (_isUnclear)
                {
                    _unclear.Add(_start, end);
                }

                _isUnclear = false;
                _start = end;
            }

            return mayGoOn;
        }

        // A few words cannot weigh as little as many: Kind regards, Dear Nadia. Of Han characters even a few can.
        private static double Lack(in WordBlock words) => words.HasHan ? 0 : Math.Max(0, FewWords - words.Count) * OfWord;

#if NET
        [SkipLocalsInit]
#endif
        private void Add(bool isLast)
        {
            uint* runs = stackalloc uint[WordBlock.MostRuns];
            Add(runs, isLast ? _words.TakeLast(runs) : _words.TakeFull(runs));
        }

        private void Add(uint* runs, int count)
        {
            count = weights._filter.Sift(runs, count);
            for (var i = 0; i < count; i++)
            {
                Prefetch.Of(weights._slots + (runs[i] & weights._mask));
            }

            for (var i = 0; i < count; i++)
            {
                int weight = weights.Find(runs[i]);
                _sum += weight;
                _count += weight != 0 ? 1 : 0;
                _heaviest = Math.Max(_heaviest, weight);
            }
        }

        // Behind a semicolon, and on the next line of one that was wrapped: what stands on both sides is read together.
        private readonly bool IsReadOn(int end)
        {
            int next = end;
            while (next < text.Length && text[next] is ' ' or '\n' or '\r')
            {
                next++;
            }

            return next < text.Length && (text[end - 1] is ';' or '\uFF1B' || text[end - 1] is '\n' or '\r' && char.IsLower(text[next]));
        }
    }
}
