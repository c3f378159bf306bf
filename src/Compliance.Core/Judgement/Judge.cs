using Compliance.Policy;
using Compliance.Text;

namespace Compliance.Judgement;

/// <summary>From signals to a verdict: which conditions meet, what the context makes of them, and which of several findings is the one to show.</summary>
internal sealed class Judge
{
    private readonly CompiledPolicy _policy;
    private readonly CompliancePolicy _face;
    private readonly Verdict _nothingFound;
    private readonly WorkspacePool _workspaces;
    private readonly Dictionary<string, int> _precedence = new(StringComparer.Ordinal);

    public Judge(CompliancePolicy policy, bool isScreened)
    {
        _face = policy;
        _policy = policy.Compiled;
        _nothingFound = new Verdict(policy, []);
        _workspaces = new WorkspacePool(_policy, isScreened);
        for (var i = 0; i < _policy.Rules.Count; i++)
        {
            _precedence.Add(_policy.Rules[i].Public.Id, i);
        }
    }

    public Verdict Check(string text, MessageContext context) => Check(text, context, trace: null);

    public Explanation Explain(string text, MessageContext context)
    {
        var trace = new Explanation.Builder();
        Verdict verdict = Check(text, context, trace);
        return trace.Build(verdict);
    }

    private Verdict Check(string text, MessageContext context, Explanation.Builder? trace)
    {
        if (text.Length == 0)
        {
            return _nothingFound;
        }

        SignalReading reading = _workspaces.Take();
        reading.Read(text, trace);
        List<Candidate>? candidates = Candidates(reading, context, trace);
        trace?.Signals(_policy, reading);
        Verdict verdict = candidates is null ? _nothingFound : new Verdict(_face, Findings(reading, candidates));
        _workspaces.Return(reading);
        return verdict;
    }

    private List<Candidate>? Candidates(SignalReading reading, MessageContext context, Explanation.Builder? trace)
    {
        List<Candidate>? candidates = null;
        MessageContext? inferred = null;
        CompiledCondition? decided = null;
        VerdictLine? line = null;
        foreach (int awake in reading.AwakeTriggers())
        {
            Trigger trigger = _policy.Triggers.Triggers[awake];
            OccurrenceList met = reading.Evaluator.Find(trigger.When);
            if (met.Count == 0)
            {
                continue;
            }

            if (decided != trigger.Condition)
            {
                decided = trigger.Condition;
                line = decided.Decide(inferred ??= Infer(reading, context));
            }

            for (var i = 0; i < met.Count; i++)
            {
                trace?.Condition(reading.Text, trigger.Rule, trigger.Condition, trigger.When, line!, met[i]);
                if (line!.Decision > Decision.Allowed && met[i].MarkEnd > met[i].MarkStart)
                {
                    (candidates ??= []).Add(new Candidate(trigger.Rule, trigger.Condition, line, met[i]));
                }
            }
        }

        return candidates;
    }

    // The one fact that is read from the text: an order problem that it states.
    private MessageContext Infer(SignalReading reading, MessageContext context) =>
        context.OrderProblem == Answer.Unknown && _policy.OrderProblem >= 0 && reading[_policy.OrderProblem].Count > 0
            ? context with { OrderProblem = Answer.Yes }
            : context;

    private List<Finding> Findings(SignalReading reading, List<Candidate> candidates)
    {
        candidates = NotAbsorbed(candidates);
        var chosen = new List<Candidate>();
        foreach (IGrouping<(CompiledRule Rule, int Sentence), Candidate> offence in candidates.GroupBy(
            c => (c.Rule, reading.Layout.Unit(TextUnit.Sentence, c.Place.MarkStart))))
        {
            chosen.Add(OneOf(offence));
        }

        return
        [
            .. chosen
                .OrderByDescending(c => c.Decision)
                .ThenBy(c => c.Place.MarkStart)
                .ThenBy(c => _precedence[c.Rule.Public.Id])
                .Select(c => ToFinding(reading.Text, c)),
        ];
    }

    // A finding gives way to one of a more specific rule on the same words, if that one is at least as grave.
    private static List<Candidate> NotAbsorbed(List<Candidate> candidates)
    {
        var absorbing = new Dictionary<string, List<(Decision Decision, OccurrenceList Places)>>(StringComparer.Ordinal);
        foreach (IGrouping<(CompiledRule Rule, Decision Decision), Candidate> group in candidates.Where(c => c.Rule.Absorbs.Count > 0).GroupBy(c => (c.Rule, c.Decision)))
        {
            var places = new OccurrenceList();
            foreach (Candidate candidate in group)
            {
                places.Add(candidate.Place);
            }

            places.Seal();
            foreach (string id in group.Key.Rule.Absorbs)
            {
                if (!absorbing.TryGetValue(id, out List<(Decision, OccurrenceList)>? rivals))
                {
                    absorbing.Add(id, rivals = []);
                }

                rivals.Add((group.Key.Decision, places));
            }
        }

        return absorbing.Count == 0
            ? candidates
            : candidates.FindAll(c => !absorbing.TryGetValue(c.Rule.Public.Id, out List<(Decision Decision, OccurrenceList Places)>? rivals)
                || !rivals.Exists(r => r.Decision >= c.Decision && r.Places.Overlaps(c.Place)));
    }

    // Of the meetings of one rule in one sentence the gravest is shown, with the shortest words, widened by those that overlap it.
    private static Candidate OneOf(IEnumerable<Candidate> offence)
    {
        List<Candidate> meetings = [.. offence.OrderByDescending(c => c.Decision).ThenBy(c => c.Place.MarkEnd - c.Place.MarkStart).ThenBy(c => c.Place.MarkStart)];
        Candidate shown = meetings[0];
        int start = shown.Place.MarkStart;
        int end = shown.Place.MarkEnd;
        foreach (Candidate meeting in meetings.OrderBy(m => m.Place.MarkStart))
        {
            if (meeting.Decision == shown.Decision && meeting.Place.MarkStart < end && start < meeting.Place.MarkEnd && meeting.Condition == shown.Condition)
            {
                start = Math.Min(start, meeting.Place.MarkStart);
                end = Math.Max(end, meeting.Place.MarkEnd);
            }
        }

        var place = new Occurrence(shown.Place.Start, shown.Place.End, start, end, 0, shown.Place.Disguised);
        return new Candidate(shown.Rule, shown.Condition, shown.Line, place);
    }

    private static Finding ToFinding(FoldedText text, Candidate candidate)
    {
        int first = candidate.Place.MarkStart;
        int last = candidate.Place.MarkEnd - 1;
        while (first < last && Chars.IsSpace(text[first]))
        {
            first++;
        }

        while (last > first && Chars.IsSpace(text[last]))
        {
            last--;
        }

        int start = text.OriginalStart(first);
        int length = text.OriginalEnd(last) - start;
        return new Finding(
            candidate.Rule.Public, candidate.Condition.Name, candidate.Decision, candidate.Line.Row, start, length, text.Original.Substring(start, length),
            candidate.Condition.Why, candidate.Condition.Remedy);
    }

    /// <summary>A condition that met, before it is known whether it is shown.</summary>
    private sealed class Candidate(CompiledRule rule, CompiledCondition condition, VerdictLine line, Occurrence place)
    {
        public CompiledRule Rule { get; } = rule;

        public CompiledCondition Condition { get; } = condition;

        public VerdictLine Line { get; } = line;

        public Occurrence Place { get; } = place;

        // Whoever hides the words knows that they are not allowed: what is open to a person's judgement is not open here.
        public Decision Decision { get; } =
            place.Disguised && !rule.Public.IsForm && line.Decision == Decision.Review ? Decision.Prohibited : line.Decision;
    }
}
