using Compliance.Policy;
using Compliance.Text;
using Compliance.Weighing;

namespace Compliance.Judgement;

/// <summary>From signals to a verdict: which conditions meet, what the context makes of them, and which of several findings is the one to show.</summary>
internal sealed class Judge
{
    // How much heavier a sentence must be than those in which something was found to be shown as well.
    private const double ClearlyHeavier = 0.5;

    // How much less of a sentence's weight is enough where it is read without the others.
    private const double OfOtherSentences = 0.5;

    // What a sentence must weigh beside a heavier one to be shown as well.
    private const double HeavyByItself = 1.8;

    // How much more clearly a sentence must speak for one of two rules, so that the other is not shown for the same words.
    private const double MuchClearer = 4;

    private readonly CompiledPolicy _policy;
    private readonly CompliancePolicy _face;
    private readonly Verdict _nothingFound;
    private readonly WorkspacePool _workspaces;
    private readonly GlanceWeights? _glance;
    private readonly bool _isWholeAtAGlance;
    private readonly bool _isScreened;
    private readonly RuleTraits[] _traits; // By the number of the rule.

    public Judge(CompliancePolicy policy, bool isScreened)
    {
        _face = policy;
        _policy = policy.Compiled;
        _nothingFound = new Verdict(policy, []);
        _workspaces = new WorkspacePool(_policy, isScreened);
        _glance = _policy.Weights?.Glance;
        _isWholeAtAGlance = _glance is not null && Array.TrueForAll(_policy.Rules, IsOfAGlance);
        _isScreened = isScreened;
        _traits = new RuleTraits[_policy.Rules.Length];
        for (var i = 0; i < _traits.Length; i++)
        {
            _traits[i] = TraitsOf(_policy.Rules[i]);
        }
    }

    // What weights can say about what a rule finds.
    [Flags]
    private enum RuleTraits : byte
    {
        None,

        /// <summary>Whether a glance shows that it finds nothing.</summary>
        OfAGlance = 1,

        /// <summary>Whether a sentence reads like a lawful one: what labelled messages speak of, and no rule of a company.</summary>
        OfContent = 2,

        /// <summary>Which rule a sentence speaks for.</summary>
        Told = 4,
    }

    private RuleTraits TraitsOf(CompiledRule rule)
    {
        if (!IsOfAGlance(rule))
        {
            return RuleTraits.None;
        }

        bool isOfContent = Array.IndexOf(_policy.Weights!.Labelled, rule.Public.Id) >= 0;
        bool isTold = Array.IndexOf(_policy.Weights.Rules, rule.Public.Id) >= 0;
        return RuleTraits.OfAGlance | (isOfContent ? RuleTraits.OfContent : 0) | (isTold ? RuleTraits.Told : 0);
    }

    public Verdict Check(string text, MessageContext context) => Check(text, context, trace: null);

    /// <summary>Whether a glance shows that nothing is found in a text.</summary>
    public bool IsClear(string text, MessageContext context) => text.Length == 0 || _isWholeAtAGlance && IsUsual(context) && _glance!.IsClear(text);

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
            if (weighed.HeaviestOver(_policy.Margins!.Ask) >= 0)
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

        bool mayGlance = _glance is not null && IsUsual(context);
        UnclearSentences unclear = default;
        bool isGlanced = mayGlance && _glance!.FindUnclear(text, out unclear);
        bool isClear = isGlanced && unclear.IsEmpty;
        if (isClear && _isWholeAtAGlance && trace is null)
        {
            return _nothingFound;
        }

        SignalReading reading = _workspaces.Take();
        if (isGlanced && !isClear && unclear.AreFew(text.Length))
        {
            unclear.CopyTo(reading.Parts);
            isClear = FindsNothing(reading, text, context);
            if (isClear && _isWholeAtAGlance && trace is null)
            {
                _workspaces.Return(reading);
                return _nothingFound;
            }
        }

        reading.Read(text, trace);
        WeighedMessage? weighed = isClear && trace is null ? null : reading.Weighed;
        weighed?.Read(context, whole: !_isScreened || trace is not null);
        FindCandidates(reading, weighed, context, isClear, _policy.Margins?.TakeBack ?? 0, trace);
        if (weighed is not null)
        {
            trace?.Weights(reading, weighed, context, isClear);
        }

        // What is clear at a glance is judged as if it had not been weighed, whoever listens.
        weighed = isClear ? null : weighed;
        if (weighed is not null)
        {
            PointAtTheHeavier(reading, weighed);
            AskAboutTheHeaviest(weighed, reading);
        }

        trace?.Signals(_policy, reading);
        Verdict verdict = reading.Candidates.Count == 0 ? _nothingFound : new Verdict(_face, Findings(reading, weighed is not null && _policy.Margins!.TellRulesApart ? weighed : null));
        _workspaces.Return(reading);
        return verdict;
    }

    // Whether nothing is found in those sentences of a text that are not clear at a glance. What else stands in a message adds a little to what a sentence weighs: here
    // so much less is enough.
    private bool FindsNothing(SignalReading reading, string text, MessageContext context)
    {
        reading.Read(text, reading.Parts);
        WeighedMessage weighed = reading.Weighed!;
        weighed.Read(context, whole: !_isScreened);
        if (weighed.HeaviestOver(_policy.Margins!.Ask - OfOtherSentences) >= 0)
        {
            return false;
        }

        FindCandidates(reading, weighed, context, isClear: false, _policy.Margins.TakeBack - OfOtherSentences, trace: null);
        for (var i = 0; i < reading.Candidates.Count; i++)
        {
            if (IsOfAGlance(reading.Candidates[i].Rule))
            {
                return false;
            }
        }

        return true;
    }

    private void FindCandidates(SignalReading reading, WeighedMessage? weighed, MessageContext context, bool isClear, double least, Explanation.Builder? trace)
    {
        Answer? problem = null;
        CompiledCondition? decided = null;
        VerdictLine? line = null;

        // Rules say what must not be written; what the words weigh together says whether it was written: a finding in a sentence that reads like a lawful one is
        // taken back, and a person is asked where they agree too little.
        bool mayTakeBack = weighed is not null && IsUsual(context);
        double sure = mayTakeBack ? _policy.Margins!.Sure : 0;
        foreach (AwakeTrigger awakened in reading.AwakeTriggers())
        {
            RuleTraits traits = _traits[_policy.Triggers.RuleOf(awakened.Number).Number];
            bool isTakenBack = isClear && (traits & RuleTraits.OfAGlance) != 0;
            bool mayBeTakenBack = mayTakeBack && (traits & RuleTraits.OfContent) != 0;
            if (_isScreened && trace is null && (isTakenBack || mayBeTakenBack && !reading.MayMeetOver(awakened.Places, weighed!, least)))
            {
                // What it finds would be taken back, and nothing is heavy enough there to be excused.
                continue;
            }

            Trigger trigger = _policy.Triggers[awakened.Number];
            OccurrenceList met = reading.Evaluator.Find(trigger.When);
            if (met.Count == 0)
            {
                continue;
            }

            if (decided != trigger.Condition)
            {
                decided = trigger.Condition;
                line = decided.Decide(context, problem ??= OrderProblem(reading, context));
            }

            for (var i = 0; i < met.Count; i++)
            {
                trace?.Condition(reading.Text, trigger.Rule, trigger.Condition, trigger.When, line!, met[i]);
                if (line!.Decision == Decision.Allowed)
                {
                    weighed?.Excuse(met[i], trigger.Rule.Public.Id);
                }
                else if (met[i].MarkEnd > met[i].MarkStart && !isTakenBack && !reading.Quoted.Hold(met[i].Start, met[i].End)
                    && !(mayBeTakenBack && !met[i].Disguised && weighed!.IsAtMost(least, met[i].MarkStart, met[i].MarkEnd)))
                {
                    bool isDoubted = mayTakeBack && (traits & RuleTraits.Told) != 0 && !met[i].Disguised && weighed!.IsAtMost(sure, met[i].Start, met[i].End);
                    reading.Candidates.Add(trigger.Rule, trigger.Condition, line, met[i], isDoubted);
                }
            }
        }
    }

    // Where a condition met over several sentences, the last is shown if it weighs more than the first.
    private static void PointAtTheHeavier(SignalReading reading, WeighedMessage weighed)
    {
        TextLayout layout = reading.Layout;
        for (var i = 0; i < reading.Candidates.Count; i++)
        {
            Occurrence place = reading.Candidates[i].Place;
            int shown = layout.Unit(TextUnit.Sentence, place.MarkStart);
            int last = layout.Unit(TextUnit.Sentence, place.End - 1);
            int start = Math.Max(place.MarkEnd, layout.UnitStart(TextUnit.Sentence, last));
            if (last > shown && start < place.End && weighed[last] > weighed[shown])
            {
                reading.Candidates[i].Point(start, place.End);
            }
        }
    }

    // What the rules found may be the least of a message, or nothing: a person is asked about the sentence that weighs most as well, where nothing was found in it or
    // where it clearly speaks for another rule than those that were found.
    private void AskAboutTheHeaviest(WeighedMessage weighed, SignalReading reading)
    {
        int heaviest = weighed.HeaviestOver(_policy.Margins!.Ask);
        if (heaviest < 0)
        {
            return;
        }

        CandidateList candidates = reading.Candidates;
        CompiledRule? rule = RuleOf(weighed.Rule(heaviest, out double lead));
        if (!candidates.AnyOfContent)
        {
            Ask(weighed, candidates, rule, heaviest);
            int neighbour = weighed.HeavierNeighbour(heaviest);
            if (neighbour >= 0 && weighed[neighbour] > HeavyByItself)
            {
                Ask(weighed, candidates, RuleOf(weighed.Rule(neighbour, out _)), neighbour);
            }
        }
        else if (weighed[heaviest] > HeaviestFound(weighed, reading) + ClearlyHeavier || rule is not null && lead > _policy.Margins.Lead && !Names(candidates, rule))
        {
            Ask(weighed, candidates, rule, heaviest);
        }

        if (_policy.Margins.AsksOfEach)
        {
            AskAboutTheOthers(weighed, reading, heaviest);
        }
    }

    // Of the other sentences those in which nothing was found, if they are clear offences against another rule: an offence makes all sentences of a message a little
    // heavier, and speaks for its own rule in each.
    private void AskAboutTheOthers(WeighedMessage weighed, SignalReading reading, int heaviest)
    {
        HashSet<int>? found = null;
        for (int sentence = weighed.NextOver(_policy.Margins!.Clear, 0); sentence >= 0; sentence = weighed.NextOver(_policy.Margins.Clear, sentence + 1))
        {
            if (sentence != heaviest && !(reading.Candidates.AnyOfContent && (found ??= SentencesFound(reading)).Contains(sentence))
                && RuleOf(weighed.Rule(sentence, out _)) is { } rule && !Names(reading.Candidates, rule))
            {
                Ask(weighed, reading.Candidates, rule, sentence);
            }
        }
    }

    private static HashSet<int> SentencesFound(SignalReading reading)
    {
        var found = new HashSet<int>();
        for (var i = 0; i < reading.Candidates.Count; i++)
        {
            if (!reading.Candidates[i].Rule.Public.IsForm)
            {
                found.Add(reading.Layout.Unit(TextUnit.Sentence, reading.Candidates[i].Place.MarkStart));
            }
        }

        return found;
    }

    private void Ask(WeighedMessage weighed, CandidateList candidates, CompiledRule? rule, int sentence)
    {
        if (rule is not null)
        {
            candidates.Add(rule, WeighedCondition.Of(rule.Public), WeighedCondition.Verdict, weighed.Heaviest(sentence), weighed[sentence] <= _policy.Margins!.Clear);
        }
    }

    // What the heaviest sentence weighs at which a finding of content points.
    private static double HeaviestFound(WeighedMessage weighed, SignalReading reading)
    {
        double most = double.NegativeInfinity;
        for (var i = 0; i < reading.Candidates.Count; i++)
        {
            Candidate found = reading.Candidates[i];
            if (!found.Rule.Public.IsForm)
            {
                int last = reading.Layout.Unit(TextUnit.Sentence, found.Place.MarkEnd - 1);
                for (int sentence = reading.Layout.Unit(TextUnit.Sentence, found.Place.MarkStart); sentence <= last; sentence++)
                {
                    most = Math.Max(most, weighed[sentence]);
                }
            }
        }

        return most;
    }

    // Whether a rule was found broken, or a related one that weights do not tell from it.
    private bool Names(CandidateList candidates, CompiledRule rule)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            PolicyRule found = candidates[i].Rule.Public;
            if (found.Id == rule.Public.Id || found.Category == rule.Public.Category && Array.IndexOf(_policy.Weights!.Rules, found.Id) < 0)
            {
                return true;
            }
        }

        return false;
    }

    // Weights know who wrote first and what was asked. Other facts make rules stricter, and so does the profile that takes them by the letter.
    private static bool IsUsual(MessageContext context) => context.Profile != Profile.Strict && context.Bulk != Answer.Yes && context.EarlierReviewRequests == 0;

    private bool IsOfAGlance(CompiledRule rule) => _glance is not null && !rule.IsAdded && Array.IndexOf(_glance.Rules, rule.Public.Id) >= 0;

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
    private Answer OrderProblem(SignalReading reading, MessageContext context) =>
        context.OrderProblem == Answer.Unknown && _policy.OrderProblem >= 0 && reading[_policy.OrderProblem].Count > 0 ? Answer.Yes : context.OrderProblem;

    private static List<Finding> Findings(SignalReading reading, WeighedMessage? weighed)
    {
        CandidateList candidates = reading.Candidates;
        RemoveAbsorbed(candidates, reading);
        for (var i = 0; i < candidates.Count; i++)
        {
            candidates[i].Sentence = reading.Layout.Unit(TextUnit.Sentence, candidates[i].Place.MarkStart);
        }

        if (weighed is not null)
        {
            RemoveOutspoken(candidates, weighed);
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            candidates[i].KeyByOffence();
        }

        candidates.Sort();
        CandidateList chosen = reading.Chosen;
        var end = 0;
        for (var start = 0; start < candidates.Count; start = end)
        {
            do
            {
                end++;
            }
            while (end < candidates.Count && candidates[end].Rule == candidates[start].Rule && candidates[end].Sentence == candidates[start].Sentence);
            AddOneOf(reading.Layout, candidates, start, end, chosen);
        }

        for (var i = 0; i < chosen.Count; i++)
        {
            chosen[i].KeyByGravity();
        }

        chosen.Sort();
        var findings = new List<Finding>(chosen.Count);
        for (var i = 0; i < chosen.Count; i++)
        {
            findings.Add(ToFinding(reading.Text, chosen[i]));
        }

        return findings;
    }

    // A finding gives way to one of a more specific rule on the same words, if that one is at least as grave.
    private static void RemoveAbsorbed(CandidateList candidates, SignalReading reading)
    {
        List<Absorbing>? absorbing = null;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Rule.Absorbs.Length > 0)
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

        for (var i = 0; i < candidates.Count; i++)
        {
            candidates[i].IsYielding = IsAbsorbed(candidates[i], absorbing);
        }

        candidates.DropYielding();
    }

    // A finding gives way to one on the same words for a rule that their sentence speaks for much more clearly, if that one is at least as grave. In the order of
    // the text, so that only what stands near is compared.
    private static void RemoveOutspoken(CandidateList candidates, WeighedMessage weighed)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            // Those of one rule follow each other.
            bool isSame = i > 0 && candidates[i - 1].Rule == candidates[i].Rule;
            candidates[i].PlaceOfRule = isSame ? candidates[i - 1].PlaceOfRule : weighed.PlaceOf(candidates[i].Rule.Public.Id);
            candidates[i].KeyByPlace();
        }

        candidates.Sort();
        for (var i = 0; i < candidates.Count; i++)
        {
            Candidate candidate = candidates[i];
            bool isFirst = i == 0 || candidates[i - 1].Sentence != candidate.Sentence;
            candidate.Reach = isFirst ? candidate.Place.MarkEnd : Math.Max(candidates[i - 1].Reach, candidate.Place.MarkEnd);
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            candidates[i].IsYielding = IsOutspoken(candidates, i, weighed);
        }

        candidates.DropYielding();
    }

    private static bool IsOutspoken(CandidateList candidates, int index, WeighedMessage weighed)
    {
        Candidate candidate = candidates[index];
        for (int i = index - 1; i >= 0 && candidates[i].Sentence == candidate.Sentence && candidates[i].Reach > candidate.Place.MarkStart; i--)
        {
            if (Outspeaks(candidates[i], candidate, weighed))
            {
                return true;
            }
        }

        for (int i = index + 1; i < candidates.Count && candidates[i].Sentence == candidate.Sentence && candidates[i].Place.MarkStart < candidate.Place.MarkEnd; i++)
        {
            if (Outspeaks(candidates[i], candidate, weighed))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Outspeaks(Candidate rival, Candidate candidate, WeighedMessage weighed) =>
        rival.Rule != candidate.Rule && rival.Decision >= candidate.Decision
        && rival.Place.MarkStart < candidate.Place.MarkEnd && candidate.Place.MarkStart < rival.Place.MarkEnd
        && weighed.Odds(candidate.Sentence, rival.PlaceOfRule, candidate.PlaceOfRule) > MuchClearer;

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

    // Of the meetings of one rule in one sentence the gravest is shown, with the shortest words, widened by those that overlap it or stand right beside it: to the
    // front only within the clause, because a finding is looked for where it starts.
    private static void AddOneOf(TextLayout layout, CandidateList meetings, int first, int end, CandidateList chosen)
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
            bool overlaps = meeting.Place.MarkStart < markEnd && markStart < meeting.Place.MarkEnd;
            bool isBeside = !overlaps && layout.HalfWordsBetween(Math.Min(markEnd, meeting.Place.MarkEnd), Math.Max(markStart, meeting.Place.MarkStart)) == 0;
            if (meeting.Decision == shown.Decision && (isBeside || overlaps && meeting.Condition == shown.Condition))
            {
                bool isSameClause = layout.Unit(TextUnit.Clause, meeting.Place.MarkStart) == layout.Unit(TextUnit.Clause, markStart);
                markStart = isSameClause ? Math.Min(markStart, meeting.Place.MarkStart) : markStart;
                markEnd = Math.Max(markEnd, meeting.Place.MarkEnd);
            }
        }

        var place = new Occurrence(shown.Place.Start, shown.Place.End, markStart, markEnd, 0, shown.Place.Disguised);
        chosen.Add(shown.Rule, shown.Condition, shown.Line, place, shown.IsDoubted);
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
            candidate.Place.Disguised, candidate.Line == WeighedCondition.Verdict,
            candidate.IsDoubted, candidate.Condition.Why ?? candidate.Rule.Public.Why, candidate.Condition.Remedy ?? candidate.Rule.Public.Remedy);
    }

    /// <summary>Where a rule was broken that absorbs the findings of others.</summary>
    private sealed class Absorbing(CompiledRule rule, Decision decision, OccurrenceList places)
    {
        public CompiledRule Rule { get; } = rule;

        public Decision Decision { get; } = decision;

        public OccurrenceList Places { get; } = places;

        public bool Absorbs(Candidate other) =>
            other.Decision <= Decision && other.Rule != Rule && Places.Overlaps(other.Place) && Array.IndexOf(Rule.Absorbs, other.Rule.Public.Id) >= 0;
    }
}
