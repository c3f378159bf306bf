using Compliance.Matching;
using Compliance.Policy;
using Compliance.Text;
using Compliance.Weighing;

namespace Compliance.Judgement;

/// <summary>
/// What the sentences of a message weigh: how much their words and signals, taken together, read like an offence. A workspace: one message after the
/// other.
/// </summary>
internal sealed class WeighedMessage
{
    private const int UsualSentences = 16;
    private readonly Weights _weights;
    private readonly SignalReading _reading;
    private readonly MessageWords _words = new();
    private readonly WordWeights _wordWeights;
    private readonly RuleVotes _votes;
    private readonly HeaviestWords _heaviest;

    // Of the signals: a bit for each that speaks against an offence wherever it stands, for each that may stand in the message, and for each that is open, which is
    // to be put together yet; and in which sentences it could stand.
    private readonly ulong[] _lawful;
    private readonly ulong[] _woken;
    private readonly ulong[] _open;
    private readonly ulong[] _places;
    private bool _areLawfulOpen;
    private PartialSum _message;
    private PartialSum _context;

    // Of every sentence: what is known of its weight; what it weighs at most and at least, as far as that was asked; and the rules that allow words in it.
    private PartialSum[] _sentences = new PartialSum[UsualSentences];
    private double[] _most = new double[UsualSentences];
    private double[] _least = new double[UsualSentences];
    private ulong[] _excused = new ulong[UsualSentences];
    private bool _isWhole;

    public WeighedMessage(Weights weights, SignalReading reading)
    {
        _weights = weights;
        _reading = reading;
        _wordWeights = new WordWeights(weights, _words);
        _votes = new RuleVotes(weights, _wordWeights, reading);
        _heaviest = new HeaviestWords(weights);
        _lawful = LawfulOf(weights);
        _woken = new ulong[BitRows.For(weights.SignalCount)];
        _open = new ulong[BitRows.For(weights.SignalCount)];
        _places = new ulong[weights.SignalCount];
    }

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

    /// <summary>Weighs the words of the message that is read. Its signals are put together only where they decide something.</summary>
    /// <param name="context">What is known about the message.</param>
    /// <param name="whole">Whether all signals are put together at once.</param>
    public void Read(MessageContext context, bool whole)
    {
        _words.Read(_reading.Text, _reading.Layout, _reading.Undisguised, _reading.Disguised);
        if (_sentences.Length < Sentences)
        {
            int room = Math.Max(Sentences, _sentences.Length * 2);
            _sentences = new PartialSum[room];
            _most = new double[room];
            _least = new double[room];
            _excused = new ulong[room];
        }

        _votes.Restart(Sentences);
        Place(context);

        Array.Clear(_excused, 0, Sentences);
        _message = default;
        _wordWeights.Read();
        for (var sentence = 0; sentence < Sentences; sentence++)
        {
            _sentences[sentence] = Words(sentence);
        }

        Array.Clear(_open, 0, _open.Length);
        Array.Clear(_woken, 0, _woken.Length);
        _reading.WakeWeighed(_woken);
        _areLawfulOpen = false;
        Open(lawful: false);

        if (whole)
        {
            CloseAll();
        }
    }

    /// <summary>Forgets the words of the message.</summary>
    public void Forget() => _words.Forget();

    /// <summary>Weighs the same message in another context.</summary>
    public void Place(MessageContext context)
    {
        _context = default;
        _isWhole = false;
        for (var sentence = 0; sentence < Sentences; sentence++)
        {
            _most[sentence] = double.PositiveInfinity;
            _least[sentence] = double.NegativeInfinity;
        }

        _weights.TryFind(WeighedContexts.FeatureOf(context), out Weights.Weight weight);
        _context.Add(weight);
        _votes.Place(weight);
    }

    /// <summary>A rule allows words in this context: nobody is asked whether their sentence breaks it.</summary>
    public void Excuse(Occurrence words, CompiledRule rule) => _excused[_reading.SentenceOf(words.MarkStart)] |= BitOf(rule.PlaceInWeights);

    /// <summary>Whether all sentences of a range of the text weigh at most so much.</summary>
    public bool IsAtMost(double least, int start, int end)
    {
        int last = _reading.SentenceOf(Math.Max(start, end - 1));
        int sentence = _reading.SentenceOf(start);
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
        while (sentence < Sentences && (!SentenceScreen.Holds(sentences, sentence) || IsAtMost(least, sentence)))
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
            if (_weights.TryFind(run.Feature, out Weights.Weight weight))
            {
                yield return (_words.Written(_reading.Text, run), weight.Value);
            }
        }

        if (_weights.TryFind(WeighedContexts.FeatureOf(context), out Weights.Weight ofContext))
        {
            yield return (Weights.InContext + WeighedContexts.NameOf(context), ofContext.Value);
        }

        for (var i = 0; i < _weights.SignalCount; i++)
        {
            Weights.Signal signal = _weights.SignalAt(i);
            foreach ((bool stands, string prefix, Weights.Weight weight) in
                ((bool, string, Weights.Weight)[])[
                    (_reading.StandsIn(signal.Number, sentence), Weights.InSentence, signal.InSentence),
                    (_reading.StandsIn(signal.Number, sentence + 1), Weights.InNext, signal.InNext),
                    (_reading[signal.Number].Count > 0, Weights.InMessage, signal.InMessage)])
            {
                if (stands && weight.Value != 0)
                {
                    yield return (prefix + _reading.NameOf(signal.Number), weight.Value);
                }
            }
        }
    }

    /// <summary>The words of a sentence that weigh most, as they are shown.</summary>
    public Occurrence Heaviest(int sentence) => _heaviest.Of(sentence, _words, _reading.Layout);

    /// <summary>The rule that a sentence speaks for most; see <see cref="RuleVotes.Rule"/>.</summary>
    public int Rule(int sentence, out double lead) => Votes().Rule(sentence, out lead);

    /// <summary>How much more clearly a sentence speaks for one rule than for another; 0 where the weights do not know one of them. See <see cref="RuleVotes.Odds(int, int, int)"/>.</summary>
    public double Odds(int sentence, CompiledRule rule, CompiledRule other) =>
        rule.PlaceInWeights < 0 || other.PlaceInWeights < 0 ? 0 : Votes().Odds(sentence, rule.PlaceInWeights, other.PlaceInWeights);

    private RuleVotes Votes()
    {
        // Signals have a vote once they are put together.
        CloseAll();
        return _votes;
    }

    // A word alone is a label, not something that is said to a buyer; and what the buyer wrote is not said by the seller.
    private bool MayBeAsked(int sentence) =>
        sentence >= 0 && sentence < Sentences && _words.First(sentence + 1) - _words.First(sentence) > 1 && !IsQuoted(sentence) && !IsExcused(sentence);

    private bool IsQuoted(int sentence) => _reading.Quoted.Hold(_words[_words.First(sentence)].Start, _words[_words.First(sentence + 1) - 1].End);

    private bool IsExcused(int sentence) =>
        _excused[sentence] is var rules and not 0 && (rules & BitOf(Rule(sentence, out _))) != 0;

    // Of the first 64 rules that the weights tell apart; of others nothing is known.
    private static ulong BitOf(int rule) => rule is >= 0 and < 64 ? 1UL << rule : 0;

    private PartialSum Words(int sentence)
    {
        PartialSum sum = default;
        int end = _wordWeights.First(sentence + 1);
        for (int i = _wordWeights.First(sentence); i < end; i++)
        {
            sum.Add(_wordWeights[i]);
        }

        return sum;
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
    private double Most(int sentence) => _sentences[sentence].And(_message).And(_context).Most((double)_weights.Bias / Weights.One, _areLawfulOpen);

    private double Least(int sentence) => _sentences[sentence].And(_message).And(_context).Least((double)_weights.Bias / Weights.One);

    // What a signal could add where it could stand counts until it is put together. Most sentences are light whatever speaks against an offence: those
    // signals that do nothing else are asked for last.
    private void Open(bool lawful)
    {
        for (var row = 0; row < _woken.Length; row++)
        {
            for (ulong woken = _woken[row] & (lawful ? _lawful[row] : ~_lawful[row]); woken != 0; woken &= woken - 1)
            {
                int i = row * BitRows.Width + Bits.TrailingZeros(woken);
                Weights.Signal signal = _weights.SignalAt(i);
                if (_reading.MayStandIn(signal.Number) is var places and not 0)
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
            Add(_weights.SignalAt(i));
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
        Weights.Signal signal = _weights.SignalAt(index);
        Expect(index, signal, -1);
        _open[index / BitRows.Width] &= ~(1UL << index);
        Add(signal);
    }

    private bool MayTouch(int index, int sentence) =>
        _weights.SignalAt(index).InMessage.Value != 0 || SentenceScreen.Holds(_places[index], sentence) || sentence + 1 < Sentences && SentenceScreen.Holds(_places[index], sentence + 1);

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

    private void Add(Weights.Signal signal)
    {
        OccurrenceList places = _reading[signal.Number];
        if (places.Count == 0)
        {
            return;
        }

        _message.Add(signal.InMessage);
        ulong sentences = 0;
        int last = -1;
        for (var i = 0; i < places.Count; i++)
        {
            int sentence = _reading.SentenceOf(places[i].Start);
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

        _votes.Add(signal, sentences);
    }
}
