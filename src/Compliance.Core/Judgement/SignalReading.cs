using Compliance.Matching;
using Compliance.Policy;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Judgement;

/// <summary>
/// All signals of one message: phrases matched in every reading, structures, compositions, and what vetoes left of them. Phrases and structures are
/// found at once; a signal is put together from them when it is asked for, because most never are. A workspace: one message after the other.
/// </summary>
internal sealed class SignalReading : IStructureSink
{
    private const int None = -1;

    // What a text of usual length needs. A workspace that grew far beyond it is not kept for the next message.
    private const int LongestKept = 1 << 16;

    private readonly CompiledPolicy _policy;
    private readonly Reading _reading = new();
    private readonly ListArena _lists = new();
    private readonly List<PhraseMatch> _matches = [];
    private readonly int[] _firstFound;
    private readonly int[] _firstException;
    private readonly OccurrenceList?[] _signals;
    private readonly List<int> _touched = [];
    private readonly bool[] _watched;
    private readonly List<int> _awake = [];
    private Found[] _found = new Found[64];
    private int _foundCount;
    private bool _hasStarts;
    private IReadingTrace? _trace;

    public SignalReading(CompiledPolicy policy)
    {
        _policy = policy;
        _firstFound = [.. Enumerable.Repeat(None, policy.Signals.Count)];
        _firstException = [.. _firstFound];
        _signals = new OccurrenceList?[policy.Signals.Count];
        _watched = new bool[policy.Triggers.Triggers.Count];
        Layout = new TextLayout(Text);
        Evaluator = new Evaluator(this);
    }

    public FoldedText Text { get; } = new();

    public TextLayout Layout { get; }

    public Evaluator Evaluator { get; }

    /// <summary>Whether the workspace is worth keeping for the next message.</summary>
    public bool IsOfUsualSize => Text.Original.Length <= LongestKept;

    /// <summary>Where a signal stands.</summary>
    public OccurrenceList this[int signal] => _signals[signal] ?? Evaluate(signal);

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
        StructureFinder.Find(Text, this);
    }

    /// <summary>The triggers that may meet in this text, in the order of the policy. The others cannot: a signal that they need does not stand.</summary>
    public IReadOnlyList<int> AwakeTriggers()
    {
        TriggerIndex index = _policy.Triggers;
        foreach (int trigger in index.Unwatched)
        {
            Wake(trigger);
        }

        foreach (int signal in _touched)
        {
            foreach (int trigger in index.Watchers[signal])
            {
                if (!_watched[trigger])
                {
                    Wake(trigger);
                }
            }
        }

        foreach (int trigger in _awake)
        {
            _watched[trigger] = false;
        }

        _awake.RemoveAll(t => !MayMeet(index.Triggers[t]));
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

    private bool MayMeet(Trigger trigger)
    {
        foreach (int[] need in trigger.Needs)
        {
            var met = false;
            foreach (int signal in need)
            {
                if (_firstFound[signal] != None)
                {
                    met = true;
                    break;
                }
            }

            if (!met)
            {
                return false;
            }
        }

        return true;
    }

    private void Clear()
    {
        foreach (int signal in _touched)
        {
            _firstFound[signal] = None;
        }

        for (var i = 0; i < _foundCount; i++)
        {
            _firstException[_found[i].Signal] = None;
        }

        Array.Clear(_signals, 0, _signals.Length);
        _touched.Clear();
        _awake.Clear();
        _lists.Reset();
        _foundCount = 0;
        _hasStarts = false;
    }

    private void Add(int signal, int start, int end, bool disguised)
    {
        if (_firstFound[signal] == None)
        {
            _touched.Add(signal);
        }

        Append(_firstFound, signal, start, end, disguised);
    }

    private void Append(int[] firsts, int signal, int start, int end, bool disguised)
    {
        if (_foundCount == _found.Length)
        {
            Array.Resize(ref _found, _foundCount * 2);
        }

        _found[_foundCount] = new Found(signal, start, end, firsts[signal], disguised);
        firsts[signal] = _foundCount++;
    }

    private void MatchPhrases()
    {
        _reading.ReadPlain(Text);
        Match(undisguised: false);
        if (Undisguise.Read(Text, Undisguise.Variant.First, _reading, out bool ambiguous))
        {
            Match(undisguised: true);
            if (ambiguous && Undisguise.Read(Text, Undisguise.Variant.Second, _reading, out _))
            {
                Match(undisguised: true);
            }
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
            if (!Layout.IsInOneSentence(start, end))
            {
                continue;
            }

            bool odd = undisguised || Text.HasOdd && AnyOdd(start, end);
            var reported = false;
            foreach (PhraseUse use in _policy.Meanings[match.Meaning])
            {
                _trace?.Matched(_policy.Signals[use.Signal], use, _reading.Part(match.Start, match.End));
                bool disguised = odd || use.IsDisguise;
                if (use.IsException)
                {
                    Append(_firstException, use.Signal, start, end, disguised: false);
                }
                else if (!undisguised || !IsFoundPlainly(use.Signal, start, end))
                {
                    Add(use.Signal, start, end, disguised);
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
        for (int i = _firstFound[signal]; i != None; i = _found[i].Next)
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
        CompiledSignal signal = _policy.Signals[id];
        OccurrenceList? found = null;
        if (_firstFound[id] != None)
        {
            found = Chain(_firstFound[id]);
            KeepLongest(found);
        }

        foreach (ScopedExpression composition in signal.Compositions)
        {
            OccurrenceList composed = Evaluator.Find(composition);
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

        if (_firstException[id] != None)
        {
            RemoveExcepted(found, Chain(_firstException[id]).Seal());
        }

        if (found.Count > 0 && signal.Vetoes.Count > 0)
        {
            found.Seal();
            RemoveVetoed(signal, found);
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

    private void RemoveVetoed(CompiledSignal signal, OccurrenceList found)
    {
        OccurrenceList targets = TakeList();
        for (var i = 0; i < found.Count; i++)
        {
            targets.Add(found[i].AsTarget(i + 1));
        }

        targets.Seal();
        foreach (CompiledVeto veto in signal.Vetoes)
        {
            foreach (ScopedExpression when in veto.When)
            {
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

    /// <summary>A phrase or a structure that was found; those of one signal are chained, the last found first.</summary>
    private readonly struct Found(int signal, int start, int end, int next, bool disguised)
    {
        public int Signal { get; } = signal;

        public int Start { get; } = start;

        public int End { get; } = end;

        public int Next { get; } = next;

        public bool Disguised { get; } = disguised;
    }
}
