using Compliance.Matching;
using Compliance.Text;
using Compliance.Weighing;

namespace Compliance.Judgement;

/// <summary>
/// What the sentences of a message weigh: how much their words and signals, taken together, read like an offence. A workspace: one message after the
/// other.
/// </summary>
internal sealed class WeighedMessage(Weights weights, SignalReading reading)
{
    private const int UsualSentences = 16;
    private static readonly string[] ContextNames = ["proactive", "reply", "buyer-asked-discount"];
    private static readonly uint[] ContextFeatures = [FeatureOf(ContextNames[0]), FeatureOf(ContextNames[1]), FeatureOf(ContextNames[2])];
    private readonly MessageWords _words = new();

    // Of the signals: a bit for each that speaks against an offence wherever it stands, for each that may stand in the message, and for each that is open, which is
    // to be put together yet; and in which sentences it could stand.
    private readonly ulong[] _lawful = LawfulOf(weights);
    private readonly ulong[] _woken = new ulong[BitRows.For(weights.SignalCount)];
    private readonly ulong[] _open = new ulong[BitRows.For(weights.SignalCount)];
    private readonly ulong[] _places = new ulong[weights.SignalCount];
    private bool _areLawfulOpen;
    private Sum[] _sentences = new Sum[UsualSentences];
    private Sum _message;
    private Sum _context;
    private Weights.Weight _contextWeight;

    // The weights of the runs of words, sentence after sentence, and where those of each sentence start.
    private Weights.Weight[] _known = new Weights.Weight[256];
    private int[] _firstKnown = new int[UsualSentences + 1];

    // Of every sentence: what it weighs at most and at least, as far as that was asked; how many features tell which rule it speaks for, and one more, where that
    // was asked; and how much it speaks for each.
    private double[] _most = new double[UsualSentences];
    private double[] _least = new double[UsualSentences];
    private bool _isWhole;
    private int[] _told = new int[UsualSentences];
    private int[][] _votes = new int[UsualSentences][];

    // What the whole message, wherever something stands in it, adds to the votes of each sentence; and the signals that were found to stand.
    private readonly int[] _commonVotes = new int[weights.RoomForVotes];
    private readonly WorkList<Standing> _standing = new();
    private int _commonTold;
    private readonly HeaviestWords _heaviest = new(weights);

    /// <summary>A context of every kind that has a weight.</summary>
    public static MessageContext[] Contexts { get; } = [MessageContext.Proactive, MessageContext.Reply, MessageContext.BuyerAskedDiscount];

    /// <summary>How many sentences there are.</summary>
    public int Sentences => _words.Sentences;

    /// <summary>The weight of a sentence: more than nothing reads rather like an offence, less rather not.</summary>
    public double this[int sentence]
    {
        get
        {
            CloseAll();
            return _most[sentence];
        }
    }

    /// <summary>How a context is called.</summary>
    public static string Name(MessageContext context) => ContextNames[KindOf(context)];

    /// <summary>Weighs the words of the message that is read. Its signals are put together only where they decide something.</summary>
    /// <param name="context">What is known about the message.</param>
    /// <param name="whole">Whether all signals are put together at once.</param>
    public void Read(MessageContext context, bool whole)
    {
        _words.Read(reading.Text, reading.Layout, reading.Undisguised, reading.Disguised);
        if (_sentences.Length < Sentences)
        {
            int room = Math.Max(Sentences, _sentences.Length * 2);
            _sentences = new Sum[room];
            _most = new double[room];
            _least = new double[room];
            _firstKnown = new int[room + 1];
            _told = new int[room];
            _votes = new int[room][];
        }

        Place(context);

        _message = default;
        for (var sentence = 0; sentence < Sentences; sentence++)
        {
            _sentences[sentence] = Words(sentence);
        }

        _standing.Clear();
        Array.Clear(_open, 0, _open.Length);
        Array.Clear(_woken, 0, _woken.Length);
        reading.WakeWeighed(_woken);
        _areLawfulOpen = false;
        Open(lawful: false);

        if (whole)
        {
            CloseAll();
        }
    }

    /// <summary>Weighs the same message in another context.</summary>
    public void Place(MessageContext context)
    {
        _context = default;
        _isWhole = false;
        _commonTold = 0;
        Array.Clear(_told, 0, Sentences);
        for (var sentence = 0; sentence < Sentences; sentence++)
        {
            _most[sentence] = double.PositiveInfinity;
            _least[sentence] = double.NegativeInfinity;
        }

        if (weights.TryFind(ContextFeatures[KindOf(context)], out _contextWeight))
        {
            _context.Add(_contextWeight);
        }
    }

    /// <summary>A rule allows words in this context: nobody is asked whether their sentence breaks it.</summary>
    public void Excuse(Occurrence words, string rule) => _sentences[SentenceOf(words.MarkStart)].Excused |= BitOf(rule);

    /// <summary>Whether all sentences of a range of the text weigh at most so much.</summary>
    public bool IsAtMost(double least, int start, int end)
    {
        int last = SentenceOf(Math.Max(start, end - 1));
        int sentence = SentenceOf(start);
        while (sentence <= last && IsAtMost(least, sentence))
        {
            sentence++;
        }

        return sentence > last;
    }

    /// <summary>Whether all sentences of a set weigh at most so much.</summary>
    /// <param name="least">So much.</param>
    /// <param name="sentences">The sentences; see <see cref="SentenceScreen.Bits"/>.</param>
    public bool IsAtMost(double least, ulong sentences)
    {
        var sentence = 0;
        while (sentence < Sentences && (!IsIn(sentences, sentence) || IsAtMost(least, sentence)))
        {
            sentence++;
        }

        return sentence == Sentences;
    }

    /// <summary>The first sentence from this one on that weighs more and about which a person may be asked; -1 where there is none.</summary>
    public int NextOver(double least, int sentence)
    {
        while (sentence < Sentences && (IsAtMost(least, sentence) || !MayBeAsked(sentence)))
        {
            sentence++;
        }

        return sentence < Sentences ? sentence : -1;
    }

    /// <summary>The sentence that weighs most of those that have more than a word, are not excused and weigh more than so much; -1 where none does.</summary>
    public int HeaviestOver(double least)
    {
        int heaviest = -1;
        for (var sentence = 0; sentence < Sentences; sentence++)
        {
            // Which rule it speaks for, and so whether it is excused, takes longest to tell.
            if (!IsAtMost(least, sentence) && MayBeAsked(sentence) && (heaviest < 0 || this[sentence] > this[heaviest]))
            {
                heaviest = sentence;
            }
        }

        return heaviest;
    }

    /// <summary>The heavier of the sentences before and after one, of those that have more than a word and are not excused; -1 where there is none.</summary>
    public int HeavierNeighbour(int sentence)
    {
        int before = MayBeAsked(sentence - 1) ? sentence - 1 : -1;
        int after = MayBeAsked(sentence + 1) ? sentence + 1 : -1;
        return before < 0 || after >= 0 && this[after] > this[before] ? after : before;
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
                if (stands && weight.Value != 0)
                {
                    yield return (prefix + reading.NameOf(signal.Number), weight.Value);
                }
            }
        }
    }

    /// <summary>The words of a sentence that weigh most, as they are shown.</summary>
    public Occurrence Heaviest(int sentence) => _heaviest.Of(sentence, _words, reading.Layout);

    /// <summary>The rule that a sentence speaks for most, with what surrounds it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="lead">How clearly: the logarithm of the odds between this rule and the next one.</param>
    public string Rule(int sentence, out double lead)
    {
        int[] votes = Votes(sentence);
        var most = 0;
        for (var i = 1; i < weights.Rules.Length; i++)
        {
            most = votes[i] > votes[most] ? i : most;
        }

        int next = int.MinValue;
        for (var i = 0; i < weights.Rules.Length; i++)
        {
            next = i == most ? next : Math.Max(next, votes[i]);
        }

        lead = Odds(sentence, votes[most] - (double)next);
        return weights.Rules[most];
    }

    /// <summary>The place of a rule among those that the weights tell apart; less than nothing where they do not know it.</summary>
    public int PlaceOf(string rule) => Array.IndexOf(weights.Rules, rule);

    /// <summary>How much more clearly a sentence speaks for one rule than for another: the logarithm of the odds, 0 where the weights do not know one of them.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="rule">The one rule, by <see cref="PlaceOf"/>.</param>
    /// <param name="other">The other one.</param>
    public double Odds(int sentence, int rule, int other)
    {
        if (rule < 0 || other < 0)
        {
            return 0;
        }

        int[] votes = Votes(sentence);
        return Odds(sentence, votes[rule] - (double)votes[other]);
    }

    private double Odds(int sentence, double votes) => WeightSum.RuleScale / WeightSum.RuleOne * votes / Math.Sqrt(_told[sentence]);

    private int[] Votes(int sentence)
    {
        int[] votes = _votes[sentence] ??= new int[weights.RoomForVotes];
        if (_told[sentence] == 0)
        {
            if (_commonTold == 0)
            {
                _commonTold = 1 + VoteInCommon(_commonVotes);
            }

            Array.Copy(_commonVotes, votes, votes.Length);
            _told[sentence] = _commonTold + Vote(sentence, votes);
        }

        return votes;
    }

    private int VoteInCommon(int[] votes)
    {
        CloseAll();
        Array.Clear(votes, 0, votes.Length);
        int told = weights.Tell(_contextWeight, votes);
        foreach (Standing standing in _standing)
        {
            told += weights.Tell(standing.Signal.InMessage, votes);
        }

        return told;
    }

    private int Vote(int sentence, int[] votes)
    {
        var told = 0;
        for (int i = _firstKnown[sentence]; i < _firstKnown[sentence + 1]; i++)
        {
            told += weights.Tell(_known[i], votes);
        }

        foreach (Standing standing in _standing)
        {
            told += StandsIn(standing, sentence) ? weights.Tell(standing.Signal.InSentence, votes) : 0;
            told += StandsIn(standing, sentence + 1) ? weights.Tell(standing.Signal.InNext, votes) : 0;
        }

        return told;
    }

    // All sentences that have no bit of their own share the last one.
    private bool StandsIn(Standing standing, int sentence) =>
        IsIn(standing.Sentences, sentence) && (sentence < SentenceScreen.LastBit || StandsIn(reading[standing.Signal.Number], sentence));

    // A word alone is a label, not something that is said to a buyer; and what the buyer wrote is not said by the seller.
    private bool MayBeAsked(int sentence) =>
        sentence >= 0 && sentence < Sentences && _words.First(sentence + 1) - _words.First(sentence) > 1 && !IsQuoted(sentence) && !IsExcused(sentence);

    private bool IsQuoted(int sentence) => reading.Quoted.Hold(_words[_words.First(sentence)].Start, _words[_words.First(sentence + 1) - 1].End);

    private bool IsExcused(int sentence) =>
        _sentences[sentence].Excused is var rules and not 0 && (rules & BitOf(Rule(sentence, out _))) != 0;

    // Of the first 64 rules that the weights tell apart; of others nothing is known.
    private ulong BitOf(string rule) => Array.IndexOf(weights.Rules, rule) is >= 0 and < 64 and var index ? 1UL << index : 0;

    private static uint FeatureOf(string context) => FeatureHash.Of(Weights.InContext + context);

    private static int KindOf(MessageContext context) => context.Initiator != Initiator.Buyer ? 0 : context.BuyerAsked == BuyerRequest.Discount ? 2 : 1;

    private Sum Words(int sentence)
    {
        Sum sum = default;
        int known = Know(sentence);
        for (int i = _firstKnown[sentence]; i < known; i++)
        {
            sum.Add(_known[i]);
        }

        _firstKnown[sentence + 1] = known;
        return sum;
    }

    // Gathers the weights of a sentence's runs behind those of the sentence before; returns where they end.
    private unsafe int Know(int sentence)
    {
        uint* runs = stackalloc uint[WordBlock.MostRuns];
        return Know(sentence, runs);
    }

    private unsafe int Know(int sentence, uint* runs)
    {
        var block = default(WordBlock);
        int end = _words.First(sentence + 1);
        int known = _firstKnown[sentence];
        for (int i = _words.First(sentence); i < end; i++)
        {
            if (block.IsFull)
            {
                known = Know(runs, block.TakeFull(runs), known);
            }

            block.Add(_words[i].Hash, _words[i].IsHan);
        }

        return Know(runs, block.TakeLast(runs), known);
    }

    // First all that may have a weight, then their weights: these lie far apart in memory and are fetched at the same time.
    private unsafe int Know(uint* runs, int count, int known)
    {
        count = weights.Sift(runs, count);
        if (_known.Length < known + count)
        {
            Room.Widen(ref _known, (known + count) * 2);
        }

        for (var i = 0; i < count; i++)
        {
            if (weights.TryFind(runs[i], out Weights.Weight weight))
            {
                _known[known++] = weight;
            }
        }

        return known;
    }

    private bool IsAtMost(double least, int sentence)
    {
        if (_most[sentence] > least && _least[sentence] <= least)
        {
            Decide(least, sentence);
        }

        return _most[sentence] <= least;
    }

    // Puts signals together, those first that weigh most, until it is known whether a sentence weighs at most so much.
    private void Decide(double least, int sentence)
    {
        _most[sentence] = Most(sentence);
        if (_most[sentence] <= least)
        {
            return;
        }

        OpenAll();
        for (int i = NextOpen(0); !IsDecided(least, sentence); i = NextOpen(i + 1))
        {
            if (MayTouch(i, sentence))
            {
                Close(i);
            }
        }
    }

    private bool IsDecided(double least, int sentence)
    {
        _most[sentence] = Most(sentence);
        _least[sentence] = Least(sentence);
        return _most[sentence] <= least || _least[sentence] > least;
    }

    // Both are what the sentence weighs once no signal that may touch it is open. Every step of the calculation rises or falls with what goes into it, also where
    // it is rounded, so that bounds hold to the last bit. The least is known once the lawful signals are open too.
    private double Most(int sentence) => _sentences[sentence].And(_message).And(_context).Most((double)weights.Bias / Weights.One, _areLawfulOpen);

    private double Least(int sentence) => _sentences[sentence].And(_message).And(_context).Least((double)weights.Bias / Weights.One);

    // What a signal could add where it could stand counts until it is put together. Most sentences are light whatever speaks against an offence: those
    // signals that do nothing else are asked for last.
    private void Open(bool lawful)
    {
        for (var row = 0; row < _woken.Length; row++)
        {
            for (ulong woken = _woken[row] & (lawful ? _lawful[row] : ~_lawful[row]); woken != 0; woken &= woken - 1)
            {
                int i = row * BitRows.Width + Bits.TrailingZeros(woken);
                Weights.Signal signal = weights.SignalAt(i);
                if (reading.MayStandIn(signal.Number) is var places and not 0)
                {
                    BitRows.Set(_open, i);
                    _places[i] = places;
                    Expect(i, signal, 1);
                }
            }
        }
    }

    // The first open signal from one on, or -1.
    private int NextOpen(int index)
    {
        for (int row = index / BitRows.Width; row < _open.Length; row++, index = row * BitRows.Width)
        {
            if (_open[row] >> index is var open and not 0)
            {
                return index + Bits.TrailingZeros(open);
            }
        }

        return -1;
    }

    private static ulong[] LawfulOf(Weights weights)
    {
        var lawful = new ulong[BitRows.For(weights.SignalCount)];
        for (var i = 0; i < weights.SignalCount; i++)
        {
            if (weights.SignalAt(i).IsLawful)
            {
                BitRows.Set(lawful, i);
            }
        }

        return lawful;
    }

    private void OpenAll()
    {
        if (!_areLawfulOpen)
        {
            _areLawfulOpen = true;
            Open(lawful: true);
        }
    }

    private void CloseAll()
    {
        if (_isWhole)
        {
            return;
        }

        OpenAll();
        for (int i = NextOpen(0); i >= 0; i = NextOpen(i + 1))
        {
            Add(weights.SignalAt(i));
        }

        Array.Clear(_open, 0, _open.Length);
        _message.ExpectNothing();
        for (var sentence = 0; sentence < Sentences; sentence++)
        {
            _sentences[sentence].ExpectNothing();
            _most[sentence] = _least[sentence] = Most(sentence);
        }

        _isWhole = true;
    }

    private void Close(int index)
    {
        Weights.Signal signal = weights.SignalAt(index);
        Expect(index, signal, -1);
        _open[index / BitRows.Width] &= ~(1UL << index);
        Add(signal);
    }

    private bool MayTouch(int index, int sentence) =>
        weights.SignalAt(index).InMessage.Value != 0 || IsIn(_places[index], sentence) || sentence + 1 < Sentences && IsIn(_places[index], sentence + 1);

    private void Expect(int index, Weights.Signal signal, int times)
    {
        _message.Expect(signal.InMessage, times);
        for (ulong places = _places[index]; places != 0; places &= places - 1)
        {
            // All sentences that have no bit of their own share the last one.
            int sentence = Bits.TrailingZeros(places);
            int end = sentence == SentenceScreen.LastBit ? Sentences : Math.Min(sentence + 1, Sentences);
            for (; sentence < end; sentence++)
            {
                _sentences[sentence].Expect(signal.InSentence, times);
                if (sentence > 0)
                {
                    _sentences[sentence - 1].Expect(signal.InNext, times);
                }
            }
        }
    }

    private static bool IsIn(ulong sentences, int sentence) => (sentences >> Math.Min(sentence, SentenceScreen.LastBit) & 1) != 0;

    private void Add(Weights.Signal signal)
    {
        OccurrenceList places = reading[signal.Number];
        if (places.Count == 0)
        {
            return;
        }

        _message.Add(signal.InMessage);
        ulong sentences = 0;
        int last = -1;
        for (var i = 0; i < places.Count; i++)
        {
            int sentence = SentenceOf(places[i].Start);
            if (sentence != last)
            {
                last = sentence;
                sentences |= SentenceScreen.Bits(sentence, sentence);
                _sentences[sentence].Add(signal.InSentence);
                if (sentence > 0)
                {
                    _sentences[sentence - 1].Add(signal.InNext);
                }
            }
        }

        if (signal.TellsRulesApart)
        {
            _standing.Add(new Standing(signal, sentences));
        }
    }

    private bool StandsIn(OccurrenceList places, int sentence)
    {
        int first = places.FirstFrom(reading.Layout.UnitStart(TextUnit.Sentence, sentence));
        return first < places.Count && SentenceOf(places[first].Start) == sentence;
    }

    private int SentenceOf(int symbol) => reading.Layout.Unit(TextUnit.Sentence, Math.Min(symbol, Math.Max(0, reading.Text.Count - 1)));

    /// <summary>A signal that stands, and in which sentences; see <see cref="SentenceScreen.Bits"/>.</summary>
    private readonly struct Standing(Weights.Signal signal, ulong sentences)
    {
        public Weights.Signal Signal { get; } = signal;

        public ulong Sentences { get; } = sentences;
    }

    /// <summary>The sum of weights, and how many there are that are known; and what those may come to that are not known yet.</summary>
    private struct Sum
    {
        /// <summary>The rules that allow words in it.</summary>
        public ulong Excused;
        private int _weight;
        private int _count;
        private int _above;
        private int _below;
        private int _expected;

        public void Add(Weights.Weight weight)
        {
            if (weight.Value != 0)
            {
                _weight += weight.Value;
                _count++;
            }
        }

        public void Expect(Weights.Weight weight, int times)
        {
            if (weight.Value != 0)
            {
                _above += Math.Max(0, weight.Value) * times;
                _below += Math.Min(0, weight.Value) * times;
                _expected += times;
            }
        }

        /// <summary>All is known.</summary>
        public void ExpectNothing() => _above = _below = _expected = 0;

        public readonly Sum And(Sum other) => new()
        {
            _weight = _weight + other._weight,
            _count = _count + other._count,
            _above = _above + other._above,
            _below = _below + other._below,
            _expected = _expected + other._expected,
        };

        // The root that divides a sum brings it nearer to nothing the more weights there are.
        // What lawful signals that are not open yet make of a sum below nothing is not known; above, they make it less.
        public readonly double Most(double bias, bool isWhole) =>
            _weight + _above > 0 || isWhole ? Weighed(bias, _weight + _above, _weight + _above > 0) : bias;

        public readonly double Least(double bias) => Weighed(bias, _weight + _below, _weight + _below <= 0);

        private readonly double Weighed(double bias, int sum, bool isFew) => WeightSum.Weigh(bias, (double)sum / Weights.One, isFew ? _count : _count + _expected);
    }
}
