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
    private readonly bool _isScreened;
    private readonly bool[] _isOfAGlance = [];
    private readonly bool[] _isOfContent = [];

    public Judge(CompliancePolicy policy, bool isScreened)
    {
        _face = policy;
        _policy = policy.Compiled;
        _nothingFound = new Verdict(policy, []);
        _workspaces = new WorkspacePool(_policy, isScreened);
        _glance = _policy.Weights?.Glance;
        _isWholeAtAGlance = _glance is not null && _policy.Rules.All(IsOfAGlance);
        _isScreened = isScreened;
        if (_glance is not null)
        {
            _isOfAGlance = new bool[_policy.Triggers.Triggers.Length];
            _isOfContent = new bool[_policy.Triggers.Triggers.Length];
            SortTriggers();
        }
    }

    // The triggers of a rule follow each other.
    private void SortTriggers()
    {
        CompiledRule? rule = null;
        var isOfAGlance = false;
        var isOfContent = false;
        for (var i = 0; i < _isOfContent.Length; i++)
        {
            if (_policy.Triggers.Triggers[i].Rule != rule)
            {
                rule = _policy.Triggers.Triggers[i].Rule;
                isOfAGlance = IsOfAGlance(rule);
                isOfContent = IsOfContent(rule);
            }

            _isOfAGlance[i] = isOfAGlance;
            _isOfContent[i] = isOfContent;
        }
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
        weighed.Read(WeighedMessage.Contexts[0], whole: !_isScreened);
        foreach (MessageContext context in WeighedMessage.Contexts)
        {
            weighed.Place(context);
            if (weighed.HeaviestOver(_policy.Weights!.LeastWeight) >= 0)
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
        weighed?.Read(context, whole: !_isScreened || trace is not null);
        FindCandidates(reading, weighed, context, isClear, trace);
        if (weighed is not null)
        {
            trace?.Weights(reading, weighed, context, isClear);
            if (!isClear && !reading.Candidates.AnyOfContent)
            {
                AskAboutTheHeaviest(weighed, reading.Candidates);
            }
        }

        trace?.Signals(_policy, reading);
        Verdict verdict = reading.Candidates.Count == 0 ? _nothingFound : new Verdict(_face, Findings(reading));
        _workspaces.Return(reading);
        return verdict;
    }

    private void FindCandidates(SignalReading reading, WeighedMessage? weighed, MessageContext context, bool isClear, Explanation.Builder? trace)
    {
        MessageContext? inferred = null;
        CompiledCondition? decided = null;
        VerdictLine? line = null;

        // Rules say what must not be written; what the words weigh together says whether it was written: a finding in a sentence that reads like a lawful one is
        // taken back.
        bool mayTakeBack = weighed is not null && IsUsual(context);
        double least = mayTakeBack ? _policy.Weights!.LeastWeight : 0;
        double trust = mayTakeBack ? _policy.Weights!.TrustInRules : 0;
        foreach (int awake in reading.AwakeTriggers())
        {
            Trigger trigger = _policy.Triggers.Triggers[awake];
            bool isTakenBack = isClear && _isOfAGlance[awake];
            bool mayBeTakenBack = mayTakeBack && _isOfContent[awake];
            if (_isScreened && trace is null && (isTakenBack || mayBeTakenBack && !reading.MayMeetOver(awake, weighed!, least, trust)))
            {
                // What it finds would be taken back, and nothing is heavy enough there to be excused.
                continue;
            }

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
                else if (met[i].MarkEnd > met[i].MarkStart && !isTakenBack && !(mayBeTakenBack && !met[i].Disguised && weighed!.IsAtMost(least, trust, met[i])))
                {
                    reading.Candidates.Add(trigger.Rule, trigger.Condition, line, met[i]);
                }
            }
        }
    }

    // Where no rule found anything in a message and a sentence reads like an offence all the same, a person is asked.
    private void AskAboutTheHeaviest(WeighedMessage weighed, CandidateList candidates)
    {
        int heaviest = weighed.HeaviestOver(_policy.Weights!.LeastWeight);
        if (heaviest >= 0 && RuleOf(weighed.Rule(heaviest)) is { } rule)
        {
            candidates.Add(rule, WeighedCondition.Of(rule.Public), WeighedCondition.Verdict, weighed.Heaviest(heaviest));
        }
    }

    // Weights know who wrote first and what was asked. Other facts make rules stricter, and so does the profile that takes them by the letter.
    private static bool IsUsual(MessageContext context) => context.Profile != Profile.Strict && context.Bulk != Answer.Yes && context.EarlierReviewRequests == 0;

    // What labelled messages speak of, and no rule of a company.
    private bool IsOfContent(CompiledRule rule) =>
        IsOfAGlance(rule) && rule.Public.Category is RuleCategory.Promotion or RuleCategory.Reviews or RuleCategory.Contact;

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

    private static List<Finding> Findings(SignalReading reading)
    {
        CandidateList candidates = reading.Candidates;
        RemoveAbsorbed(candidates, reading);
        for (var i = 0; i < candidates.Count; i++)
        {
            candidates[i].Sentence = reading.Layout.Unit(TextUnit.Sentence, candidates[i].Place.MarkStart);
        }

        candidates.Sort(ByOffence);
        CandidateList chosen = reading.Chosen;
        var end = 0;
        for (var start = 0; start < candidates.Count; start = end)
        {
            do
            {
                end++;
            }
            while (end < candidates.Count && candidates[end].Rule == candidates[start].Rule && candidates[end].Sentence == candidates[start].Sentence);
            AddOneOf(candidates, start, end, chosen);
        }

        chosen.Sort(ByGravity);
        var findings = new List<Finding>(chosen.Count);
        for (var i = 0; i < chosen.Count; i++)
        {
            findings.Add(ToFinding(reading.Text, chosen[i]));
        }

        return findings;
    }

    private static int ByOffence(Candidate a, Candidate b)
    {
        int order = CompareRules(a, b);
        order = order != 0 ? order : a.Sentence.CompareTo(b.Sentence);
        return order != 0 ? order : a.Place.MarkStart.CompareTo(b.Place.MarkStart);
    }

    private static int ByGravity(Candidate a, Candidate b)
    {
        int order = ((int)b.Decision).CompareTo((int)a.Decision);
        order = order != 0 ? order : a.Place.MarkStart.CompareTo(b.Place.MarkStart);
        return order != 0 ? order : CompareRules(a, b);
    }

    // Rules are in the order of their ids.
    private static int CompareRules(Candidate a, Candidate b) => string.CompareOrdinal(a.Rule.Public.Id, b.Rule.Public.Id);

    // A finding gives way to one of a more specific rule on the same words, if that one is at least as grave.
    private static void RemoveAbsorbed(CandidateList candidates, SignalReading reading)
    {
        List<Absorbing>? absorbing = null;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Rule.Absorbs.Count > 0)
            {
                AbsorbingOf(candidates[i], absorbing ??= [], reading).Places.Add(candidates[i].Place);
            }
        }

        if (absorbing is null)
        {
            return;
        }

        foreach (Absorbing rival in absorbing)
        {
            rival.Places.Seal();
        }

        var kept = 0;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!IsAbsorbed(candidates[i], absorbing))
            {
                candidates.Swap(kept++, i);
            }
        }

        candidates.Truncate(kept);
    }

    private static Absorbing AbsorbingOf(Candidate candidate, List<Absorbing> absorbing, SignalReading reading)
    {
        foreach (Absorbing known in absorbing)
        {
            if (known.Rule == candidate.Rule && known.Decision == candidate.Decision)
            {
                return known;
            }
        }

        var added = new Absorbing(candidate.Rule, candidate.Decision, reading.TakeList());
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
    private static void AddOneOf(CandidateList meetings, int first, int end, CandidateList chosen)
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
        chosen.Add(shown.Rule, shown.Condition, shown.Line, place);
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

    /// <summary>Where a rule was broken that absorbs the findings of others.</summary>
    private sealed class Absorbing(CompiledRule rule, Decision decision, OccurrenceList places)
    {
        public CompiledRule Rule { get; } = rule;

        public Decision Decision { get; } = decision;

        public OccurrenceList Places { get; } = places;

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
