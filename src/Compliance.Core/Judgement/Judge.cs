using Compliance.Policy;
using Compliance.Text;
using Compliance.Weighing;

namespace Compliance.Judgement;

/// <summary>From signals to a verdict: which conditions meet, and what the context and the weights make of them.</summary>
internal sealed class Judge
{
    // How much less of a sentence's weight is enough where it is read without the others.
    private const double OfOtherSentences = 0.5;

    private readonly CompiledPolicy _policy;
    private readonly CompliancePolicy _face;
    private readonly HeavySentences? _heavySentences;
    private readonly Verdict _nothingFound;
    private readonly WorkspacePool _workspaces;
    private readonly GlanceWeights? _glance;
    private readonly bool _isWholeAtAGlance;
    private readonly bool _isScreened;
    private readonly RuleTraits[] _traits; // By the number of the rule.
    private readonly ulong[] _ofContent; // A bit for each trigger of a rule of content.

    public Judge(CompliancePolicy policy, bool isScreened)
    {
        _face = policy;
        _policy = policy.Compiled;
        _heavySentences = _policy.Weights is null ? null : new HeavySentences(_policy);
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

        _ofContent = new ulong[BitRows.For(_policy.Triggers.Count)];
        for (var i = 0; i < _policy.Triggers.Count; i++)
        {
            if ((_traits[_policy.Triggers.RuleOf(i).Number] & RuleTraits.OfContent) != 0)
            {
                BitRows.Set(_ofContent, i);
            }
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
        return RuleTraits.OfAGlance | (isOfContent ? RuleTraits.OfContent : 0) | (rule.PlaceInWeights >= 0 ? RuleTraits.Told : 0);
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
        weighed.Read(WeighedContexts.All[0], whole: !_isScreened);
        foreach (MessageContext context in WeighedContexts.All)
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

        // First a glance at all words, then at the few sentences that are not clear by it. Where it knows all rules, what is clear is judged; else rules of a company
        // may find something yet, and who listens hears all.
        bool isDoneWhereClear = _isWholeAtAGlance && trace is null;
        UnclearSentences unclear = default;
        bool isGlanced = _glance is not null && IsUsual(context) && _glance.FindUnclear(text, out unclear);
        bool isClear = isGlanced && unclear.IsEmpty;
        if (isClear && isDoneWhereClear)
        {
            return _nothingFound;
        }

        SignalReading reading = _workspaces.Take();
        if (isGlanced && !isClear && unclear.AreFew(text.Length))
        {
            unclear.CopyTo(reading.Parts);
            isClear = FindsNothing(reading, text, context);
            if (isClear && isDoneWhereClear)
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
            HeavySentences.PointAtTheHeavier(reading, weighed);
            _heavySentences!.AskAboutTheHeaviest(weighed, reading);
        }

        trace?.Signals(_policy, reading);
        Verdict verdict = reading.Candidates.Count == 0 ? _nothingFound : new Verdict(_face, FindingChoice.Of(reading, weighed, _policy.Margins?.TellRulesApart ?? false));
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

    // Rules say what must not be written; what the words weigh together says whether it was written. What becomes of a finding:
    //
    //                                     of a rule of content   of another that a glance knows   of any other rule
    //   the text is clear at a glance     dropped                dropped                          kept
    //   its words weigh at most "least"   taken back (1)         doubted (1, 2)                   kept
    //   its words weigh at most "sure"    doubted (1, 2)         doubted (1, 2)                   kept
    //   they weigh more                   kept                   kept                             kept
    //
    // (1) In a usual context, and where the words are not in disguise; else kept. (2) Of a rule that the weights tell from others; else kept.
    private void FindCandidates(SignalReading reading, WeighedMessage? weighed, MessageContext context, bool isClear, double least, Explanation.Builder? trace)
    {
        KnownFacts? known = null;
        CompiledCondition? decided = null;
        VerdictLine? line = null;
        bool haveWeightsASay = weighed is not null && IsUsual(context);
        double sure = haveWeightsASay ? _policy.Margins!.Sure : 0;

        // Only to save time: what would be dropped or taken back is not looked for. Mostly all sentences weigh little, and then no rule of content is asked.
        bool maySkip = _isScreened && trace is null;
        bool isLight = maySkip && haveWeightsASay && !reading.HasDisguised && weighed!.IsAtMost(least, ulong.MaxValue);
        foreach (AwakeTrigger awakened in reading.AwakeTriggers(isLight ? _ofContent : null))
        {
            RuleTraits traits = _traits[_policy.Triggers.RuleOf(awakened.Number).Number];
            bool isDropped = isClear && (traits & RuleTraits.OfAGlance) != 0;
            bool mayBeTakenBack = haveWeightsASay && (traits & RuleTraits.OfContent) != 0;
            bool mayBeDoubted = haveWeightsASay && (traits & RuleTraits.Told) != 0;
            if (maySkip && (isDropped || mayBeTakenBack && !reading.MayMeetOver(awakened.Places, weighed!, least)))
            {
                // Nothing is heavy enough there to be excused either.
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
                line = decided.Decide(known ??= new KnownFacts(context, OrderProblem(reading, context)));
            }

            for (var i = 0; i < met.Count; i++)
            {
                Occurrence place = met[i];
                trace?.Condition(reading.Text, trigger.Rule, trigger.Condition, trigger.When, line!, place);
                if (line!.Decision == Decision.Allowed)
                {
                    // What is allowed for what is known of the conversation is excused; what a condition forbids in another conversation only says nothing of this one.
                    if (line.Facts.Length > 0)
                    {
                        weighed?.Excuse(place, trigger.Rule);
                    }

                    continue;
                }

                bool isShown = place.MarkEnd > place.MarkStart && !isDropped && !reading.Quoted.Hold(place.Start, place.End);
                if (isShown && !(mayBeTakenBack && !place.Disguised && weighed!.IsAtMost(least, place.MarkStart, place.MarkEnd)))
                {
                    bool isDoubted = mayBeDoubted && !place.Disguised && weighed!.IsAtMost(sure, place.Start, place.End);
                    reading.Candidates.Add(trigger.Rule, trigger.Condition, line, place, isDoubted);
                }
            }
        }
    }

    // Weights know who wrote first and what was asked. Other facts make rules stricter, and so does the profile that takes them by the letter.
    private static bool IsUsual(MessageContext context) => context.Profile != Profile.Strict && context.Bulk != Answer.Yes && context.EarlierReviewRequests == 0;

    private bool IsOfAGlance(CompiledRule rule) => _glance is not null && !rule.IsAdded && Array.IndexOf(_glance.Rules, rule.Public.Id) >= 0;

    // The one fact that is read from the text: an order problem that it states.
    private Answer OrderProblem(SignalReading reading, MessageContext context) =>
        context.OrderProblem == Answer.Unknown && _policy.OrderProblem >= 0 && reading[_policy.OrderProblem].Count > 0 ? Answer.Yes : context.OrderProblem;
}
