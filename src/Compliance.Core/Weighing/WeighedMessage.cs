using Compliance.Judgement;
using Compliance.Text;

namespace Compliance.Weighing;

/// <summary>
/// What the sentences of a message weigh: how much their words and signals, taken together, read like an offence. A workspace: one message after the
/// other.
/// </summary>
internal sealed class WeighedMessage(Weights weights, SignalReading reading)
{
    // A sentence of many known words is not more of an offence than a short one: the sum is divided by the root of their number. Half of what is
    // known was left out at random while the weights were learned, so that no single word decides; here all of it counts half.
    internal const double Kept = 0.5;
    internal const double Scale = 3;
    private static readonly string[] ContextNames = ["proactive", "reply", "buyer-asked-discount"];
    private static readonly uint[] ContextFeatures = Array.ConvertAll(ContextNames, n => FeatureHash.Of(Weights.InContext + n));
    private readonly MessageWords _words = new();
    private Sum[] _sentences = new Sum[8];
    private Sum _message;
    private Sum _context;
    private int[] _votes = [];
    private int[] _shares = [];

    /// <summary>A context of every kind that has a weight.</summary>
    public static MessageContext[] Contexts { get; } = [MessageContext.Proactive, MessageContext.Reply, MessageContext.BuyerAskedDiscount];

    /// <summary>The sentence that weighs most, but for those that are excused.</summary>
    public int HeaviestSentence
    {
        get
        {
            var heaviest = 0;
            for (var sentence = 1; sentence < Sentences; sentence++)
            {
                heaviest = !_sentences[sentence].IsExcused && (_sentences[heaviest].IsExcused || this[sentence] > this[heaviest]) ? sentence : heaviest;
            }

            return heaviest;
        }
    }

    /// <summary>How many sentences there are.</summary>
    public int Sentences => _words.Sentences;

    /// <summary>The weight of a sentence: more than nothing reads rather like an offence, less rather not.</summary>
    public double this[int sentence]
    {
        get
        {
            long sum = (long)_sentences[sentence].Weight + _message.Weight + _context.Weight;
            int count = _sentences[sentence].Count + _message.Count + _context.Count;
            return Weigh((double)weights.Bias / Weights.One, (double)sum / Weights.One, count);
        }
    }

    /// <summary>The weight that a sum of weights comes to.</summary>
    /// <param name="bias">What nothing weighs.</param>
    /// <param name="sum">The sum of the weights.</param>
    /// <param name="count">How many weights they are.</param>
    public static double Weigh(double bias, double sum, double count) => bias + Scale * Kept * sum / Math.Sqrt(Kept * count + 1);

    /// <summary>How a context is called.</summary>
    public static string Name(MessageContext context) => ContextNames[KindOf(context)];

    /// <summary>Weighs the message that is read.</summary>
    public void Read(MessageContext context)
    {
        Place(context);
        _words.Read(reading.Text, reading.Layout, reading.Undisguised, reading.Disguised);
        if (_sentences.Length < Sentences)
        {
            _sentences = new Sum[Math.Max(Sentences, _sentences.Length * 2)];
        }

        Array.Clear(_sentences, 0, Sentences);
        _message = default;
        for (var sentence = 0; sentence < Sentences; sentence++)
        {
            for (var run = new WordRuns(_words, sentence); run.MoveNext();)
            {
                if (weights.TryFind(run.Feature, out Weights.Weight weight))
                {
                    _sentences[sentence].Add(weight);
                }
            }
        }

        for (var i = 0; i < weights.SignalCount; i++)
        {
            Add(weights.SignalAt(i));
        }
    }

    /// <summary>Weighs the same message in another context.</summary>
    public void Place(MessageContext context)
    {
        _context = default;
        if (weights.TryFind(ContextFeatures[KindOf(context)], out Weights.Weight weight))
        {
            _context.Add(weight);
        }
    }

    /// <summary>A rule allows words in this context: their sentence is not flagged for what they weigh.</summary>
    public void Excuse(Occurrence words) => _sentences[SentenceOf(words.MarkStart)].IsExcused = true;

    /// <summary>Whether a sentence is excused.</summary>
    public bool IsExcused(int sentence) => _sentences[sentence].IsExcused;

    /// <summary>The weight of the heaviest sentence that words stand in.</summary>
    public double MostIn(Occurrence words)
    {
        int last = SentenceOf(Math.Max(words.MarkStart, words.MarkEnd - 1));
        double most = double.NegativeInfinity;
        for (int sentence = SentenceOf(words.MarkStart); sentence <= last; sentence++)
        {
            most = Math.Max(most, this[sentence]);
        }

        return most;
    }

    /// <summary>What of a sentence and its surroundings has a weight, as a weights file calls it.</summary>
    public IEnumerable<(string Name, int Weight)> Parts(int sentence, MessageContext context)
    {
        var run = new WordRuns(_words, sentence);
        while (run.MoveNext())
        {
            if (weights.TryFind(run.Feature, out Weights.Weight weight))
            {
                yield return (_words.Written(reading.Text, run), weight.Value);
            }
        }

        if (weights.TryFind(ContextFeatures[KindOf(context)], out Weights.Weight ofContext))
        {
            yield return (Weights.InContext + Name(context), ofContext.Value);
        }

        for (var i = 0; i < weights.SignalCount; i++)
        {
            Weights.Signal signal = weights.SignalAt(i);
            OccurrenceList places = reading[signal.Number];
            foreach ((bool stands, string prefix, Weights.Weight weight) in
                ((bool, string, Weights.Weight)[])[
                    (StandsIn(places, sentence), Weights.InSentence, signal.InSentence),
                    (StandsIn(places, sentence + 1), Weights.InNext, signal.InNext),
                    (places.Count > 0, Weights.InMessage, signal.InMessage)])
            {
                if (stands && weight.Code != 0)
                {
                    yield return (prefix + reading.NameOf(signal.Number), weight.Value);
                }
            }
        }
    }

    /// <summary>The words of a sentence that weigh most.</summary>
    public Occurrence Heaviest(int sentence)
    {
        int first = _words.First(sentence);
        int count = _words.First(sentence + 1) - first;
        if (_shares.Length < count)
        {
            _shares = new int[count * 2];
        }

        Array.Clear(_shares, 0, count);
        for (var run = new WordRuns(_words, sentence); run.MoveNext();)
        {
            if (weights.TryFind(run.Feature, out Weights.Weight weight))
            {
                int share = weight.Value / (run.HasGap ? run.Length - 1 : run.Length);
                for (var i = 0; i < run.Length; i++)
                {
                    _shares[run.First - first + i] += run.HasGap && i == 1 ? 0 : share;
                }
            }
        }

        // The stretch that weighs most above half the average (Kadane's algorithm).
        var all = 0;
        for (var i = 0; i < count; i++)
        {
            all += _shares[i];
        }

        int average = count == 0 ? 0 : all / count / 2;
        int best = int.MinValue, from = 0, to = count - 1, sum = 0, start = 0;
        for (var i = 0; i < count; i++)
        {
            if (sum <= 0)
            {
                sum = 0;
                start = i;
            }

            sum += _shares[i] - average;
            if (sum > best)
            {
                (best, from, to) = (sum, start, i);
            }
        }

        return Occurrence.At(_words[first + from].Start, _words[first + to].End);
    }

    /// <summary>The rule that a sentence speaks for most.</summary>
    public string Rule(int sentence)
    {
        if (_votes.Length == 0)
        {
            _votes = new int[weights.Rules.Length];
        }

        Array.Clear(_votes, 0, _votes.Length);
        for (var run = new WordRuns(_words, sentence); run.MoveNext();)
        {
            if (weights.TryFind(run.Feature, out Weights.Weight weight))
            {
                weights.Tell(weight, _votes);
            }
        }

        for (var i = 0; i < weights.SignalCount; i++)
        {
            Weights.Signal signal = weights.SignalAt(i);
            if (StandsIn(reading[signal.Number], sentence))
            {
                weights.Tell(signal.InSentence, _votes);
            }
        }

        return weights.Rules[Array.IndexOf(_votes, _votes.Max())];
    }

    private static int KindOf(MessageContext context) => context.Initiator != Initiator.Buyer ? 0 : context.BuyerAsked == BuyerRequest.Discount ? 2 : 1;

    private void Add(Weights.Signal signal)
    {
        OccurrenceList places = reading[signal.Number];
        if (places.Count == 0)
        {
            return;
        }

        _message.Add(signal.InMessage);
        int last = -1;
        for (var i = 0; i < places.Count; i++)
        {
            int sentence = SentenceOf(places[i].Start);
            if (sentence != last)
            {
                last = sentence;
                _sentences[sentence].Add(signal.InSentence);
                if (sentence > 0)
                {
                    _sentences[sentence - 1].Add(signal.InNext);
                }
            }
        }
    }

    private bool StandsIn(OccurrenceList places, int sentence)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (SentenceOf(places[i].Start) == sentence)
            {
                return true;
            }
        }

        return false;
    }

    private int SentenceOf(int symbol) => reading.Layout.Unit(TextUnit.Sentence, Math.Min(symbol, Math.Max(0, reading.Text.Count - 1)));

    /// <summary>The sum of weights, and how many there are that are known.</summary>
    private struct Sum
    {
        public bool IsExcused;
        public int Weight;
        public int Count;

        public void Add(Weights.Weight weight)
        {
            if (weight.Code != 0)
            {
                Weight += weight.Value;
                Count++;
            }
        }
    }
}
