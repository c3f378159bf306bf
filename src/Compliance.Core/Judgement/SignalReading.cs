using Compliance.Matching;
using Compliance.Policy;
using Compliance.Structure;
using Compliance.Text;
using Compliance.Weighing;

namespace Compliance.Judgement;

/// <summary>
/// All signals of one message: phrases matched in every reading, structures, compositions, and what vetoes left of them. Phrases and structures are
/// found at once; a signal is put together from them when it is asked for, because most never are. A workspace: one message after the other.
/// </summary>
internal sealed class SignalReading : IStructureSink
{
    private const int None = SignalState.None;

    // What a text of usual length needs. A workspace that grew far beyond it is not kept for the next message.
    private const int LongestKept = 1 << 16;

    private readonly CompiledPolicy _policy;
    private readonly Reading _reading = new();
    private readonly Links.AddressView _addresses = new();
    private readonly ListArena _lists = new();
    private readonly List<PhraseMatch> _matches = [];
    private readonly SignalState[] _states;
    private readonly SentenceScreen _screen;
    private readonly OccurrenceList?[] _signals;
    private readonly List<int> _evaluated = [];
    private readonly List<int> _touched = [];
    private readonly bool[] _watched;
    private readonly List<int> _awake = [];
    private Found[] _found = new Found[64];
    private int _foundCount;
    private bool _hasStarts;
    private IReadingTrace? _trace;

    /// <param name="policy">The policy.</param>
    /// <param name="isScreened">Whether expressions that cannot meet are left out. Makes no difference but to the time it takes.</param>
    public SignalReading(CompiledPolicy policy, bool isScreened = true)
    {
        _policy = policy;
        _states = new SignalState[policy.Signals.Count];
        _signals = new OccurrenceList?[policy.Signals.Count];
        _watched = new bool[policy.Triggers.Triggers.Count];
        _screen = new SentenceScreen(this, policy.Screen, _states, isOpen: !isScreened);
        Layout = new TextLayout(Text);
        Evaluator = new Evaluator(this);
        Weighed = policy.Weights is null ? null : new WeighedMessage(policy.Weights, this);
    }

    public FoldedText Text { get; } = new();

    public TextLayout Layout { get; }

    public Evaluator Evaluator { get; }

    /// <summary>What its sentences weigh, once that is asked for; null where the policy has no weights.</summary>
    public WeighedMessage? Weighed { get; }

    /// <summary>The number of the message that is read, from 1.</summary>
    public int Message { get; private set; }

    /// <summary>The name of a signal.</summary>
    public string NameOf(int signal) => _policy.Signals[signal].Name;

    /// <summary>Whether the message is brief.</summary>
    public bool IsBrief => StructureFinder.IsBrief(Layout);

    /// <summary>Whether the workspace is worth keeping for the next message.</summary>
    public bool IsOfUsualSize => Text.Original.Length <= LongestKept;

    /// <summary>Where a signal stands.</summary>
    public OccurrenceList this[int signal] => _signals[signal] ?? (_screen.PlacesOf(signal).Sentences == 0 && !StructureFinder.IsStart(signal) ? OccurrenceList.Empty : Evaluate(signal));

    /// <summary>Reads a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="trace">Hears what takes part, or null.</param>
    public void Read(string text, IReadingTrace? trace = null)
    {
        Clear();
        _trace = trace;
        Text.Read(text);
        Layout.Read();
        MatchPhrases();
        StructureFinder.Find(Text, _addresses, this);
    }

    /// <summary>The triggers that may meet in this text, in the order of the policy. The others cannot: signals that they need do not stand, or not together.</summary>
    public IReadOnlyList<int> AwakeTriggers()
    {
        TriggerIndex index = _policy.Triggers;
        foreach (int trigger in index.Unwatched)
        {
            Wake(trigger);
        }

        foreach (int signal in _touched)
        {
            foreach (int trigger in index.Watchers(signal))
            {
                if (!_watched[trigger])
                {
                    Wake(trigger);
                }
            }
        }

        var kept = 0;
        for (var i = 0; i < _awake.Count; i++)
        {
            int trigger = _awake[i];
            _watched[trigger] = false;
            if (_screen.MayMeet(index.Triggers[trigger].When))
            {
                _awake[kept++] = trigger;
            }
        }

        _awake.RemoveRange(kept, _awake.Count - kept);
        _awake.Sort();
        return _awake;
    }

    /// <summary>A list for the time of this judgement.</summary>
    public OccurrenceList TakeList() => _lists.Take();

    void IStructureSink.Add(StructureKind kind, int start, int end) => Add((int)kind, start, end, disguised: false);

    private void Wake(int trigger)
    {
        _watched[trigger] = true;
        _awake.Add(trigger);
    }

    private void Clear()
    {
        foreach (int signal in _evaluated)
        {
            _signals[signal] = null;
        }

        if (Message == int.MaxValue)
        {
            Array.Clear(_states, 0, _states.Length);
            Message = 0;
        }

        Message++;
        _evaluated.Clear();
        _touched.Clear();
        _awake.Clear();
        _lists.Reset();
        _foundCount = 0;
        _hasStarts = false;
    }

    private void Add(int signal, int start, int end, bool disguised)
    {
        int first = Layout.Unit(TextUnit.Sentence, start);
        int last = end > start + 1 ? Layout.Unit(TextUnit.Sentence, end - 1) : first;
        Add(signal, start, end, disguised, SentenceScreen.Bits(first, last), isWide: last > first);
    }

    private void Add(int signal, int start, int end, bool disguised, ulong sentences, bool isWide)
    {
        ref SignalState state = ref StateOf(signal);
        if (state.FirstFound == None)
        {
            _touched.Add(signal);
        }

        state.Sentences |= sentences;
        state.IsWide |= isWide;
        state.FirstFound = Append(state.FirstFound, start, end, disguised);
    }

    private ref SignalState StateOf(int signal)
    {
        ref SignalState state = ref _states[signal];
        if (state.Message != Message)
        {
            state.Start(Message);
        }

        return ref state;
    }

    private int Append(int next, int start, int end, bool disguised)
    {
        if (_foundCount == _found.Length)
        {
            Array.Resize(ref _found, _foundCount * 2);
        }

        _found[_foundCount] = new Found(start, end, next, disguised);
        return _foundCount++;
    }

    private void MatchPhrases()
    {
        _reading.ReadPlain(Text);
        Match(undisguised: false);
        if (Undisguise.Read(Text, Undisguise.Variant.First, _reading, out bool ambiguous))
        {
            Match(undisguised: true);
        }

        if (ambiguous && Undisguise.Read(Text, Undisguise.Variant.Second, _reading, out _))
        {
            Match(undisguised: true);
        }
    }

    private void Match(bool undisguised)
    {
        _matches.Clear();
        _policy.Matcher.FindAll(_reading, _matches);
        foreach (PhraseMatch match in _matches)
        {
            if (undisguised && !_reading.AnyChanged(match.Start, match.End))
            {
                continue;
            }

            int start = _reading.Source(match.Start);
            int end = _reading.SourceEnd(match.End - 1);
            int sentence = Layout.Unit(TextUnit.Sentence, start);
            if (end > Layout.UnitStart(TextUnit.Sentence, sentence + 1))
            {
                continue;
            }

            ulong sentences = SentenceScreen.Bits(sentence, sentence);
            bool odd = undisguised || Text.HasOdd && AnyOdd(start, end);
            var reported = false;
            int lastUse = _policy.Meanings.First(match.Meaning + 1);
            for (int i = _policy.Meanings.First(match.Meaning); i < lastUse; i++)
            {
                PhraseUse use = _policy.Meanings[i];
                _trace?.Matched(_policy.Signals[use.Signal], use, _reading.Part(match.Start, match.End));
                bool disguised = odd || use.IsDisguise;
                if (use.IsException)
                {
                    ref SignalState state = ref StateOf(use.Signal);
                    state.FirstException = Append(state.FirstException, start, end, disguised: false);
                }
                else if (!undisguised || !IsFoundPlainly(use.Signal, start, end))
                {
                    Add(use.Signal, start, end, disguised, sentences, isWide: false);
                    reported |= disguised;
                }
            }

            if (reported)
            {
                Add((int)StructureKind.Disguised, start, end, disguised: true);
            }
        }
    }

    // "five-star" is read as "five star" already; that it also reads as "fivestar" is no disguise.
    private bool IsFoundPlainly(int signal, int start, int end)
    {
        for (int i = StateOf(signal).FirstFound; i != None; i = _found[i].Next)
        {
            if (_found[i].Start == start && _found[i].End == end && !_found[i].Disguised)
            {
                return true;
            }
        }

        return false;
    }

    private bool AnyOdd(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Text.IsOdd(i))
            {
                return true;
            }
        }

        return false;
    }

    private OccurrenceList Evaluate(int id)
    {
        if (!_hasStarts && StructureFinder.IsStart(id))
        {
            _hasStarts = true;
            StructureFinder.FindStarts(Text, Layout, this);
        }

        // A signal that is made of itself, through a mistake in the policy, stands nowhere while it is put together.
        _signals[id] = OccurrenceList.Empty;
        _evaluated.Add(id);
        CompiledSignal signal = _policy.Signals[id];
        OccurrenceList? found = null;
        if (StateOf(id).FirstFound != None)
        {
            found = Chain(StateOf(id).FirstFound);
            KeepLongest(found);
        }

        foreach (ScopedExpression composition in signal.Compositions)
        {
            OccurrenceList composed = _screen.MayMeet(composition) ? Evaluator.Find(composition) : OccurrenceList.Empty;
            if (composed.Count > 0)
            {
                _trace?.Composed(signal, composition);
                (found ??= TakeList()).AddAll(composed);
            }
        }

        if (found is null)
        {
            return OccurrenceList.Empty;
        }

        if (StateOf(id).FirstException != None)
        {
            RemoveExcepted(found, Chain(StateOf(id).FirstException).Seal());
        }

        if (found.Count > 0 && signal.Vetoes.Length > 0)
        {
            found.Seal();
            RemoveVetoed(signal, found, _screen.PlacesOf(id));
        }

        return _signals[id] = found.Seal();
    }

    private OccurrenceList Chain(int first)
    {
        OccurrenceList list = TakeList();
        for (int i = first; i != None; i = _found[i].Next)
        {
            list.Add(Occurrence.At(_found[i].Start, _found[i].End, _found[i].Disguised));
        }

        // They were found in the order of the text.
        list.Reverse();

        return list;
    }

    // Of phrases of one signal that lie inside each other the longest counts: "promo code" is one coupon, not two.
    private static void KeepLongest(OccurrenceList found)
    {
        found.Sort(OccurrenceList.Order.LongestFirst);
        var kept = 0;
        var reach = -1;
        for (var i = 0; i < found.Count; i++)
        {
            Occurrence occurrence = found[i];
            if (occurrence.End > reach || occurrence.End == occurrence.Start)
            {
                found.Replace(kept++, occurrence);
                reach = Math.Max(reach, occurrence.End);
            }
        }

        found.Truncate(kept);
    }

    private static void RemoveExcepted(OccurrenceList found, OccurrenceList exceptions)
    {
        var kept = 0;
        for (var i = 0; i < found.Count; i++)
        {
            int over = exceptions.FurthestReaching(found[i].Start);
            if (over < 0 || exceptions[over].End < found[i].End)
            {
                found.Replace(kept++, found[i]);
            }
        }

        found.Truncate(kept);
    }

    private void RemoveVetoed(CompiledSignal signal, OccurrenceList found, SentenceScreen.Places places)
    {
        OccurrenceList? targets = null;
        foreach (CompiledVeto veto in signal.Vetoes)
        {
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

    /// <summary>A phrase or a structure that was found; those of one signal are chained, the last found first.</summary>
    private readonly struct Found(int start, int end, int next, bool disguised)
    {
        public int Start { get; } = start;

        public int End { get; } = end;

        public int Next { get; } = next;

        public bool Disguised { get; } = disguised;
    }
}
