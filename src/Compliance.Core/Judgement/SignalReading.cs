using Compliance.Matching;
using Compliance.Policy;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Judgement;

/// <summary>All signals of one message: phrases matched in every reading, structures, compositions, and what vetoes left of them.</summary>
internal sealed class SignalReading : IStructureSink
{
    private readonly CompiledPolicy _policy;
    private readonly List<Occurrence>?[] _raw;
    private readonly List<Occurrence>?[] _exceptions;
    private readonly OccurrenceList?[] _signals;
    private readonly List<VetoedMatch>? _vetoed;

    private SignalReading(CompiledPolicy policy, string text, bool traced)
    {
        _policy = policy;
        Text = FoldedText.Fold(text);
        Layout = new TextLayout(Text);
        _raw = new List<Occurrence>?[policy.Signals.Count];
        _exceptions = new List<Occurrence>?[policy.Signals.Count];
        _signals = new OccurrenceList?[policy.Signals.Count];
        _vetoed = traced ? [] : null;
        Evaluator = new Evaluator(Layout, id => _signals[id] ?? OccurrenceList.Empty);
    }

    public FoldedText Text { get; }

    public TextLayout Layout { get; }

    public Evaluator Evaluator { get; }

    /// <summary>What vetoes removed, where the reading is traced.</summary>
    public IReadOnlyList<VetoedMatch> Vetoed => _vetoed ?? [];

    /// <summary>Reads a message.</summary>
    public static SignalReading Of(CompiledPolicy policy, string text, bool traced)
    {
        var reading = new SignalReading(policy, text, traced);
        reading.MatchPhrases();
        StructureFinder.Find(reading.Text, reading.Layout, reading);
        foreach (int id in policy.EvaluationOrder)
        {
            reading.Evaluate(id);
        }

        return reading;
    }

    /// <summary>Where a signal stands.</summary>
    public OccurrenceList this[int signal] => _signals[signal] ?? OccurrenceList.Empty;

    void IStructureSink.Add(StructureKind kind, int start, int end) => (_raw[(int)kind] ??= []).Add(Occurrence.At(start, end));

    private void MatchPhrases()
    {
        var matches = new List<PhraseMatch>();
        Reading plain = Reading.Plain(Text);
        Match(plain, undisguised: false, matches);
        if (Undisguise.Read(Text, Undisguise.Variant.First, out bool ambiguous) is { } first)
        {
            Match(first, undisguised: true, matches);
            if (ambiguous && Undisguise.Read(Text, Undisguise.Variant.Second, out _) is { } second)
            {
                Match(second, undisguised: true, matches);
            }
        }
    }

    private void Match(Reading reading, bool undisguised, List<PhraseMatch> matches)
    {
        matches.Clear();
        _policy.Matcher.FindAll(reading, matches);
        foreach (PhraseMatch match in matches)
        {
            if (undisguised && !reading.AnyChanged(match.Start, match.End))
            {
                continue;
            }

            int start = reading.Source(match.Start);
            int end = reading.Source(match.End - 1) + 1;
            if (Layout.Unit(TextUnit.Sentence, start) != Layout.Unit(TextUnit.Sentence, end - 1))
            {
                continue;
            }

            bool odd = undisguised || AnyOdd(start, end);
            var reported = false;
            foreach (PhraseUse use in _policy.Meanings[match.Meaning])
            {
                bool disguised = odd || use.IsDisguise;
                if (use.IsException)
                {
                    (_exceptions[use.Signal] ??= []).Add(Occurrence.At(start, end));
                }
                else
                {
                    (_raw[use.Signal] ??= []).Add(Occurrence.At(start, end, disguised));
                    reported |= disguised;
                }
            }

            if (reported)
            {
                (_raw[(int)StructureKind.Disguised] ??= []).Add(Occurrence.At(start, end, disguised: true));
            }
        }
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

    private void Evaluate(int id)
    {
        CompiledSignal signal = _policy.Signals[id];
        List<Occurrence>? found = _raw[id] is { } raw ? Longest(raw) : null;
        foreach (ScopedExpression composition in signal.Compositions)
        {
            OccurrenceList composed = Evaluator.Find(composition);
            for (var i = 0; i < composed.Count; i++)
            {
                (found ??= []).Add(composed[i]);
            }
        }

        if (found is null)
        {
            return;
        }

        if (_exceptions[id] is { } exceptions)
        {
            OccurrenceList excepted = OccurrenceList.Of(exceptions);
            found.RemoveAll(o => excepted.FurthestReaching(o.Start) is >= 0 and var over && excepted[over].End >= o.End);
        }

        if (found.Count > 0 && signal.Vetoes.Count > 0)
        {
            found = Survivors(signal, found);
        }

        _signals[id] = OccurrenceList.Of(found);
    }

    // Of phrases of one signal that lie inside each other the longest counts: "promo code" is one coupon, not two.
    private static List<Occurrence> Longest(List<Occurrence> raw)
    {
        raw.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End != b.End ? b.End.CompareTo(a.End) : a.Disguised.CompareTo(b.Disguised));
        var kept = new List<Occurrence>(raw.Count);
        var reach = -1;
        foreach (Occurrence occurrence in raw)
        {
            if (occurrence.End > reach || occurrence.End == occurrence.Start)
            {
                kept.Add(occurrence);
                reach = Math.Max(reach, occurrence.End);
            }
        }

        return kept;
    }

    private List<Occurrence> Survivors(CompiledSignal signal, List<Occurrence> found)
    {
        OccurrenceList targets = OccurrenceList.Of([.. found.Select((o, i) => o.AsTarget(i + 1))]);
        var removed = new bool[found.Count + 1];
        foreach (CompiledVeto veto in signal.Vetoes)
        {
            foreach (ScopedExpression when in veto.When)
            {
                OccurrenceList met = Evaluator.Find(when, targets);
                for (var i = 0; i < met.Count; i++)
                {
                    int target = met[i].Target;
                    if (target > 0 && !removed[target])
                    {
                        removed[target] = true;
                        _vetoed?.Add(new VetoedMatch(signal.Name, veto.Name, found[target - 1]));
                    }
                }
            }
        }

        var survivors = new List<Occurrence>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            if (!removed[i + 1])
            {
                survivors.Add(found[i]);
            }
        }

        return survivors;
    }
}

/// <summary>A match that a veto removed.</summary>
internal readonly struct VetoedMatch(string signal, string veto, Occurrence occurrence)
{
    public string Signal { get; } = signal;

    public string Veto { get; } = veto;

    public Occurrence Occurrence { get; } = occurrence;
}
