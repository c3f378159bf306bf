using Compliance.Policy;
using Compliance.Text;
using Compliance.Weighing;

namespace Compliance.Judgement;

/// <summary>From signals to a verdict: which conditions meet, what the context makes of them, and which of several findings is the one to show.</summary>
internal sealed class Judge
{
    private readonly CompiledPolicy _policy;
    private readonly CompliancePolicy _face;
    private readonly Verdict _nothingFound;
    private readonly WorkspacePool _workspaces;
    private readonly GlanceWeights? _glance;
    private readonly bool _isWholeAtAGlance;

    public Judge(CompliancePolicy policy, bool isScreened)
    {
        _face = policy;
        _policy = policy.Compiled;
        _nothingFound = new Verdict(policy, []);
        _workspaces = new WorkspacePool(_policy, isScreened);
        _glance = _policy.Weights?.Glance;
        _isWholeAtAGlance = _glance is not null && _policy.Rules.All(IsOfAGlance);
    }

    public Verdict Check(string text, MessageContext context) => Check(text, context, trace: null);

    /// <summary>Whether any condition could meet in a text, or its words weigh enough in any context.</summary>
    public bool MayFind(string text)
    {
        if (text.Length == 0)
        {
            return false;
        }

        SignalReading reading = _workspaces.Take();
        reading.Read(text);
        bool mayFind = reading.AwakeTriggers().Count > 0 || reading.Weighed is { } weighed && IsHeavyInAnyContext(weighed);
        _workspaces.Return(reading);
        return mayFind;
    }

    private bool IsHeavyInAnyContext(WeighedMessage weighed)
    {
        weighed.Read(WeighedMessage.Contexts[0]);
        foreach (MessageContext context in WeighedMessage.Contexts)
        {
            weighed.Place(context);
            if (weighed[weighed.HeaviestSentence] > _policy.Weights!.LeastWeight)
            {
                return true;
            }
        }

        return false;
    }

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

        bool isClear = IsUsual(context) && _glance?.IsClear(text) == true;
        if (isClear && _isWholeAtAGlance && trace is null)
        {
            return _nothingFound;
        }

        SignalReading reading = _workspaces.Take();
        reading.Read(text, trace);
        WeighedMessage? weighed = isClear && trace is null ? null : reading.Weighed;
        weighed?.Read(context);
        List<Candidate>? candidates = Candidates(reading, weighed, context, trace);
        if (weighed is not null)
        {
            trace?.Weights(reading, weighed, context, isClear);
        }

        if (isClear)
        {
            candidates?.RemoveAll(c => IsOfAGlance(c.Rule));
        }
        else if (weighed is not null)
        {
            candidates = Weighed(weighed, context, candidates);
        }

        trace?.Signals(_policy, reading);
        Verdict verdict = candidates is null || candidates.Count == 0 ? _nothingFound : new Verdict(_face, Findings(reading, candidates));
        _workspaces.Return(reading);
        return verdict;
    }

    private List<Candidate>? Candidates(SignalReading reading, WeighedMessage? weighed, MessageContext context, Explanation.Builder? trace)
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
                if (line!.Decision == Decision.Allowed)
                {
                    weighed?.Excuse(met[i]);
                }
                else if (met[i].MarkEnd > met[i].MarkStart)
                {
                    (candidates ??= []).Add(new Candidate(trigger.Rule, trigger.Condition, line, met[i]));
                }
            }
        }

        return candidates;
    }

    // Rules say what must not be written; what the words weigh together says whether it was written. It takes back a finding in a sentence that reads like
    // a lawful one, and asks a person where no rule found anything in a message and a sentence reads like an offence all the same.
    private List<Candidate>? Weighed(WeighedMessage weighed, MessageContext context, List<Candidate>? candidates)
    {
        double least = _policy.Weights!.LeastWeight;
        double trust = _policy.Weights!.TrustInRules;
        if (IsUsual(context))
        {
            candidates?.RemoveAll(c => !c.Place.Disguised && IsOfContent(c.Rule) && weighed.MostIn(c.Place) + trust <= least);
        }

        if (candidates?.Exists(c => !c.Rule.Public.IsForm) == true)
        {
            return candidates;
        }

        int heaviest = weighed.HeaviestSentence;
        if (!weighed.IsExcused(heaviest) && weighed[heaviest] > least && RuleOf(weighed.Rule(heaviest)) is { } rule)
        {
            (candidates ??= []).Add(new Candidate(rule, WeighedCondition.Of(rule.Public), WeighedCondition.Verdict, weighed.Heaviest(heaviest)));
        }

        return candidates;
    }

    // Weights know who wrote first and what was asked. Other facts make rules stricter, and so does the profile that takes them by the letter.
    private static bool IsUsual(MessageContext context) => context.Profile != Profile.Strict && context.Bulk != Answer.Yes && context.EarlierReviewRequests == 0;

    // The rules that labelled messages speak of, and no rule of a company.
    private bool IsOfContent(CompiledRule rule) =>
        IsOfAGlance(rule) && (rule.Public.Category is RuleCategory.Promotion or RuleCategory.Reviews || Array.IndexOf(_policy.Weights!.Rules, rule.Public.Id) >= 0);

    private bool IsOfAGlance(CompiledRule rule) => Array.IndexOf(_glance!.Rules, rule.Public.Id) >= 0;

    private CompiledRule? RuleOf(string id)
    {
        foreach (CompiledRule rule in _policy.Rules)
        {
            if (rule.Public.Id == id)
            {
                return rule;
            }
        }

        return null;
    }

    // The one fact that is read from the text: an order problem that it states.
    private MessageContext Infer(SignalReading reading, MessageContext context) =>
        context.OrderProblem == Answer.Unknown && _policy.OrderProblem >= 0 && reading[_policy.OrderProblem].Count > 0
            ? context with { OrderProblem = Answer.Yes }
            : context;

    private static List<Finding> Findings(SignalReading reading, List<Candidate> candidates)
    {
        candidates = NotAbsorbed(candidates);
        for (var i = 0; i < candidates.Count; i++)
        {
            candidates[i].Sentence = reading.Layout.Unit(TextUnit.Sentence, candidates[i].Place.MarkStart);
            candidates[i].Number = i;
        }

        candidates.Sort(ByOffence);
        var chosen = new List<Candidate>();
        var end = 0;
        for (var start = 0; start < candidates.Count; start = end)
        {
            do
            {
                end++;
            }
            while (end < candidates.Count && candidates[end].Rule == candidates[start].Rule && candidates[end].Sentence == candidates[start].Sentence);
            chosen.Add(OneOf(candidates, start, end));
        }

        chosen.Sort(ByGravity);
        var findings = new List<Finding>(chosen.Count);
        foreach (Candidate candidate in chosen)
        {
            findings.Add(ToFinding(reading.Text, candidate));
        }

        return findings;
    }

    // Rules are in the order of their ids.
    private static int CompareRules(Candidate a, Candidate b) => string.CompareOrdinal(a.Rule.Public.Id, b.Rule.Public.Id);

    private static int ByOffence(Candidate a, Candidate b)
    {
        int order = CompareRules(a, b);
        order = order != 0 ? order : a.Sentence.CompareTo(b.Sentence);
        order = order != 0 ? order : a.Place.MarkStart.CompareTo(b.Place.MarkStart);
        return order != 0 ? order : a.Number.CompareTo(b.Number);
    }

    private static int ByGravity(Candidate a, Candidate b)
    {
        int order = ((int)b.Decision).CompareTo((int)a.Decision);
        order = order != 0 ? order : a.Place.MarkStart.CompareTo(b.Place.MarkStart);
        return order != 0 ? order : CompareRules(a, b);
    }

    // A finding gives way to one of a more specific rule on the same words, if that one is at least as grave.
    private static List<Candidate> NotAbsorbed(List<Candidate> candidates)
    {
        List<Absorbing>? absorbing = null;
        foreach (Candidate candidate in candidates)
        {
            if (candidate.Rule.Absorbs.Count > 0)
            {
                absorbing ??= [];
                AbsorbingOf(candidate, absorbing).Places.Add(candidate.Place);
            }
        }

        if (absorbing is null)
        {
            return candidates;
        }

        foreach (Absorbing rival in absorbing)
        {
            rival.Places.Seal();
        }

        var kept = new List<Candidate>(candidates.Count);
        foreach (Candidate candidate in candidates)
        {
            if (!IsAbsorbed(candidate, absorbing))
            {
                kept.Add(candidate);
            }
        }

        return kept;
    }

    private static Absorbing AbsorbingOf(Candidate candidate, List<Absorbing> absorbing)
    {
        foreach (Absorbing known in absorbing)
        {
            if (known.Rule == candidate.Rule && known.Decision == candidate.Decision)
            {
                return known;
            }
        }

        var added = new Absorbing(candidate.Rule, candidate.Decision);
        absorbing.Add(added);
        return added;
    }

    private static bool IsAbsorbed(Candidate candidate, List<Absorbing> absorbing)
    {
        foreach (Absorbing rival in absorbing)
        {
            if (rival.Absorbs(candidate))
            {
                return true;
            }
        }

        return false;
    }

    // Of the meetings of one rule in one sentence the gravest is shown, with the shortest words, widened by those that overlap it.
    private static Candidate OneOf(List<Candidate> meetings, int first, int end)
    {
        Candidate shown = meetings[first];
        for (int i = first + 1; i < end; i++)
        {
            Candidate meeting = meetings[i];
            if (meeting.Decision > shown.Decision || meeting.Decision == shown.Decision && meeting.Length < shown.Length)
            {
                shown = meeting;
            }
        }

        int markStart = shown.Place.MarkStart;
        int markEnd = shown.Place.MarkEnd;
        for (int i = first; i < end; i++)
        {
            Candidate meeting = meetings[i];
            if (meeting.Decision == shown.Decision && meeting.Place.MarkStart < markEnd && markStart < meeting.Place.MarkEnd && meeting.Condition == shown.Condition)
            {
                markStart = Math.Min(markStart, meeting.Place.MarkStart);
                markEnd = Math.Max(markEnd, meeting.Place.MarkEnd);
            }
        }

        var place = new Occurrence(shown.Place.Start, shown.Place.End, markStart, markEnd, 0, shown.Place.Disguised);
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

        public int Length => Place.MarkEnd - Place.MarkStart;

        /// <summary>The sentence of its words.</summary>
        public int Sentence { get; set; }

        /// <summary>Its place among the candidates.</summary>
        public int Number { get; set; }

        // Whoever hides the words knows that they are not allowed: what is open to a person's judgement is not open here.
        public Decision Decision { get; } =
            place.Disguised && !rule.Public.IsForm && line.Decision == Decision.Review ? Decision.Prohibited : line.Decision;
    }

    /// <summary>Where a rule was broken that absorbs the findings of others.</summary>
    private sealed class Absorbing(CompiledRule rule, Decision decision)
    {
        public CompiledRule Rule { get; } = rule;

        public Decision Decision { get; } = decision;

        public OccurrenceList Places { get; } = new();

        public bool Absorbs(Candidate other)
        {
            if (other.Decision > Decision || !Places.Overlaps(other.Place))
            {
                return false;
            }

            foreach (string id in Rule.Absorbs)
            {
                if (id == other.Rule.Public.Id)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
