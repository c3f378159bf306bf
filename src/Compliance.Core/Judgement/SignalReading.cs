using Compliance.Matching;
using Compliance.Policy;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Judgement;

/// <summary>
/// All signals of one message: phrases matched in every reading, structures, compositions, and what vetoes left of them. Phrases and structures are
/// found at once; a signal is put together from them when it is asked for, because most never are. A workspace: one message after the other.
/// </summary>
internal sealed class SignalReading
{
    private readonly CompiledPolicy _policy;
    private readonly bool _isScreened;
    private readonly FoundPlaces _found;
    private readonly PhraseFinder _phrases;
    private readonly StructureFinder _structures = new();
    private readonly ListArena _lists = new();
    private readonly SentenceScreen _screen;
    private readonly OccurrenceList?[] _signals;
    private readonly List<int> _evaluated = [];

    // A bit for each trigger that something in the text wakes, and those of them that may meet.
    private readonly ulong[] _woken;
    private readonly WorkList<AwakeTrigger> _awake = new();
    private bool _hasStarts;
    private IReadingTrace? _trace;

    /// <param name="policy">The policy.</param>
    /// <param name="isScreened">Whether expressions that cannot meet are left out. Makes no difference but to the time it takes.</param>
    public SignalReading(CompiledPolicy policy, bool isScreened = true)
    {
        _policy = policy;
        _isScreened = isScreened;
        _signals = new OccurrenceList?[policy.Signals.Count];
        _woken = new ulong[BitRows.For(policy.Triggers.Count)];
        Layout = new TextLayout(Text);
        _found = new FoundPlaces(policy, Layout);
        _phrases = new PhraseFinder(policy, Text, Layout, _found);
        _screen = new SentenceScreen(this, policy.Screen, _found.States, isOpen: !isScreened);
        Quoted = new MailQuotes(Text, Layout);
        Evaluator = new Evaluator(this);
        Weighed = policy.Weights is null ? null : new WeighedMessage(policy.Weights, this);
    }

    public FoldedText Text { get; } = new();

    public TextLayout Layout { get; }

    /// <summary>The lines of the mail that is answered.</summary>
    public MailQuotes Quoted { get; }

    /// <summary>The text as it is read through its disguises.</summary>
    public Reading Undisguised => _phrases.Undisguised;

    /// <summary>The words that are read so and not as they are written.</summary>
    public DisguisedWords Disguised => _phrases.Disguised;

    public Evaluator Evaluator { get; }

    /// <summary>What its sentences weigh, once that is asked for; null where the policy has no weights.</summary>
    public WeighedMessage? Weighed { get; }

    /// <summary>The parts of a text that are read without the others.</summary>
    public WorkList<TextRange> Parts { get; } = new();

    /// <summary>The conditions that met.</summary>
    public CandidateList Candidates { get; } = new();

    /// <summary>Of those that met the ones that are shown.</summary>
    public CandidateList Chosen { get; } = new();

    /// <summary>The name of a signal.</summary>
    public string NameOf(int signal) => _policy.Signals[signal].Name;

    /// <summary>Whether anything that was found is spelled to be overlooked.</summary>
    public bool HasDisguised => _found.Disguised != 0;

    /// <summary>Whether the message is brief.</summary>
    public bool IsBrief => StructureFinder.IsBrief(Layout);

    /// <summary>Whether the workspace is worth keeping for the next message.</summary>
    public bool IsOfUsualSize => Text.Original.Length <= Room.LongestKept;

    /// <summary>Where a signal stands.</summary>
    public OccurrenceList this[int signal] => _signals[signal] ?? Look(signal);

    /// <summary>Reads a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="trace">Hears what takes part, or null.</param>
    public void Read(string text, IReadingTrace? trace = null)
    {
        Clear();
        _trace = trace;
        Text.Read(text);
        Find();
    }

    /// <summary>Reads parts of a message.</summary>
    public void Read(string text, WorkList<TextRange> parts)
    {
        Clear();
        _trace = null;
        Text.Read(text, parts);
        Find();
    }

    /// <summary>
    /// Forgets the message: no letter of it and no hash of a word stays for the next one. Where phrases of the policy stood, and what was made of them, is a hundred
    /// thousand bytes to overwrite: it stays until then.
    /// </summary>
    public void Forget()
    {
        Text.Forget();
        _phrases.Forget();
        _structures.Forget();
        Weighed?.Forget();
        _trace = null;
    }

    private void Find()
    {
        Layout.Read();
        Quoted.Restart();
        _phrases.Find(_trace);
        _structures.Find(Text, _found);
    }

    /// <summary>The triggers that may meet in this text, in the order of the policy. The others cannot: signals that they need do not stand, or not together.</summary>
    /// <param name="leftOut">A bit for each trigger that is not asked about, or null.</param>
    public WorkList<AwakeTrigger> AwakeTriggers(ulong[]? leftOut = null)
    {
        Wake(_policy.Triggers.Watch, _woken);
        for (var row = 0; row < _woken.Length; row++)
        {
            for (ulong woken = leftOut is null ? _woken[row] : _woken[row] & ~leftOut[row]; woken != 0; woken &= woken - 1)
            {
                _found.Distribute();
                int trigger = row * BitRows.Width + Bits.TrailingZeros(woken);
                if (_screen.PlacesOfCode(_policy.Triggers.ScreenOf(trigger)) is { Sentences: not 0 } places)
                {
                    _awake.Add(new AwakeTrigger(trigger, places));
                }
            }

            _woken[row] = 0;
        }

        return _awake;
    }

    /// <summary>Whether sentences in which a trigger could meet weigh more than so much, or hold words that were spelled to be overlooked.</summary>
    /// <param name="places">Where the trigger could meet.</param>
    /// <param name="weighed">What the sentences weigh.</param>
    /// <param name="least">What one of them must weigh more than.</param>
    public bool MayMeetOver(SentenceScreen.Places places, WeighedMessage weighed, double least) =>
        (_found.Disguised & (places.IsWide ? ulong.MaxValue : places.Sentences)) != 0 || !weighed.IsAtMost(least, places.Sentences);

    /// <summary>Sets the bits of those weighed signals that may stand in this text; of all where nothing is screened.</summary>
    public void WakeWeighed(ulong[] woken)
    {
        WatchIndex signals = _policy.WeighedSignals!;
        Wake(signals, woken);
        for (var signal = 0; signal < signals.Count && !_isScreened; signal++)
        {
            BitRows.Set(woken, signal);
        }
    }

    /// <summary>The sentences in which a signal could stand; see <see cref="SentenceScreen.Bits"/>.</summary>
    public ulong MayStandIn(int signal)
    {
        _found.Distribute();
        return StructureFinder.IsStart(signal) ? ulong.MaxValue : _screen.PlacesOf(signal).Sentences;
    }

    /// <summary>Whether a signal stands in a sentence.</summary>
    public bool StandsIn(int signal, int sentence)
    {
        OccurrenceList places = this[signal];
        int first = places.FirstFrom(Layout.UnitStart(TextUnit.Sentence, sentence));
        return first < places.Count && SentenceOf(places[first].Start) == sentence;
    }

    /// <summary>The sentence of a symbol, or of the last one.</summary>
    public int SentenceOf(int symbol) => Layout.Unit(TextUnit.Sentence, Math.Min(symbol, Math.Max(0, Text.Count - 1)));

    /// <summary>A list for the time of this judgement.</summary>
    public OccurrenceList TakeList() => _lists.Take();

    // Sets the bits of what something in the text wakes.
    private void Wake(WatchIndex index, ulong[] woken)
    {
        Set(woken, index.Unwatched);
        foreach (int meaning in _found.Meanings)
        {
            Set(woken, index.WatchersOfMeaning(meaning));
        }

        // What was found otherwise than by a phrase as it is written.
        foreach (int signal in _found.ByForm)
        {
            Set(woken, index.Watchers(signal));
        }
    }

    private static void Set(ulong[] bits, WatcherList watchers)
    {
        foreach (int watcher in watchers)
        {
            BitRows.Set(bits, watcher);
        }
    }

    private void Clear()
    {
        foreach (int signal in _evaluated)
        {
            _signals[signal] = null;
        }

        _found.Clear();
        _screen.Clear();
        _evaluated.Clear();
        _awake.Clear();
        Candidates.Clear();
        Chosen.Clear();
        _lists.Reset();
        _hasStarts = false;
    }

    private OccurrenceList Look(int signal)
    {
        _found.Distribute();
        return _screen.PlacesOf(signal).Sentences == 0 && !StructureFinder.IsStart(signal) ? OccurrenceList.Empty : Evaluate(signal);
    }

    private OccurrenceList Evaluate(int id)
    {
        if (!_hasStarts && StructureFinder.IsStart(id))
        {
            _hasStarts = true;
            StructureFinder.FindStarts(Text, Layout, _found);
        }

        // A signal that is made of itself, through a mistake in the policy, stands nowhere while it is put together.
        _signals[id] = OccurrenceList.Empty;
        _evaluated.Add(id);
        CompiledSignal signal = _policy.Signals[id];
        OccurrenceList? found = null;
        if (_found.Any(id))
        {
            found = TakeList();
            _found.AddTo(found, id);
            found.KeepLongest();
        }

        for (var i = 0; i < signal.Compositions.Length; i++)
        {
            if (_screen.MayMeet(id, i) && Evaluator.Find(signal.Compositions[i]) is { Count: > 0 } composed)
            {
                _trace?.Composed(signal, signal.Compositions[i]);
                (found ??= TakeList()).AddAll(composed);
            }
        }

        if (found is null)
        {
            return OccurrenceList.Empty;
        }

        if (_found.AnyException(id))
        {
            OccurrenceList exceptions = TakeList();
            _found.AddExceptionsTo(exceptions, id);
            found.RemoveInside(exceptions.Seal());
        }

        if (found.Count > 0 && signal.Vetoes.Length > 0)
        {
            found.Seal();
            RemoveVetoed(signal, found, _screen.PlacesOf(id));
        }

        return _signals[id] = found.Seal();
    }

    private void RemoveVetoed(CompiledSignal signal, OccurrenceList found, SentenceScreen.Places places)
    {
        OccurrenceList? targets = null;
        foreach (CompiledVeto veto in signal.Vetoes)
        {
            if (!_screen.MayMeet(veto, places))
            {
                continue;
            }

            foreach (ScopedExpression when in veto.When)
            {
                if (!_screen.MayMeet(when, places))
                {
                    continue;
                }

                targets ??= Targets(found);
                OccurrenceList met = Evaluator.Find(when, targets);
                for (var i = 0; i < met.Count; i++)
                {
                    int target = met[i].Target;
                    if (target > 0)
                    {
                        _trace?.Removed(signal, veto, when, found[target - 1]);

                        // The mark of what is removed; what stays has none.
                        found.Replace(target - 1, found[target - 1].AsTarget(target));
                    }
                }
            }
        }

        if (targets is null)
        {
            return;
        }

        var kept = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Target == 0)
            {
                found.Replace(kept++, found[i]);
            }
        }

        found.Truncate(kept);
    }

    private OccurrenceList Targets(OccurrenceList found)
    {
        OccurrenceList targets = TakeList();
        for (var i = 0; i < found.Count; i++)
        {
            targets.Add(found[i].AsTarget(i + 1));
        }

        return targets.Seal();
    }
}
