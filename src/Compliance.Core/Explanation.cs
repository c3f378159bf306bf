using Compliance.Judgement;
using Compliance.Policy;
using Compliance.Text;

namespace Compliance;

/// <summary>How a verdict came about: the rule author's microscope.</summary>
public sealed class Explanation
{
    private Explanation(Verdict verdict, string foldedText, List<SignalTrace> signals, List<ConditionTrace> conditions, List<SentenceTrace> sentences, bool isClearAtAGlance)
    {
        Verdict = verdict;
        FoldedText = foldedText;
        Signals = signals.AsReadOnly();
        Conditions = conditions.AsReadOnly();
        Sentences = sentences.AsReadOnly();
        IsClearAtAGlance = isClearAtAGlance;
    }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>The text as phrases were matched against it.</summary>
    public string FoldedText { get; }

    /// <summary>The signals that stand in the text, in its order, and those that a veto removed.</summary>
    public IReadOnlyList<SignalTrace> Signals { get; }

    /// <summary>The conditions that met, also those that the context allows.</summary>
    public IReadOnlyList<ConditionTrace> Conditions { get; }

    /// <summary>The sentences and what they weigh. Empty where the policy has no weights.</summary>
    public IReadOnlyList<SentenceTrace> Sentences { get; }

    /// <summary>
    /// Whether the words alone are so far from any offence that <see cref="MessageChecker.Check"/> reads no further, or nothing is found in the few sentences that are
    /// not; the signals and conditions here count for nothing then, but for the conditions of rules that the weights do not know, such as a company's own.
    /// </summary>
    public bool IsClearAtAGlance { get; }

    /// <summary>Collects while a message is judged.</summary>
    internal sealed class Builder : IReadingTrace
    {
        private readonly List<ConditionTrace> _conditions = [];
        private readonly List<(string Signal, string Veto, Occurrence Match)> _removed = [];
        private readonly HashSet<(string Signal, int Start, int End)> _seenRemoved = [];
        private readonly List<SentenceTrace> _sentences = [];
        private List<SignalTrace> _signals = [];
        private string _folded = string.Empty;
        private bool _isClear;

        public void Condition(FoldedText text, CompiledRule rule, CompiledCondition condition, ScopedExpression when, VerdictLine line, Occurrence place)
        {
            (int start, int length) = Span(text, place.MarkStart, place.MarkEnd);
            _conditions.Add(new ConditionTrace(rule.Public, condition.Name, when.Line, line.Decision, line.Row, start, length, text.Original.Substring(start, length)));
        }

        public void Signals(CompiledPolicy policy, SignalReading reading)
        {
            _folded = reading.Text.ToString();
            _signals =
            [
                .. Standing(policy, reading)
                    .Concat(_removed.Select(r => Trace(reading.Text, r.Signal, r.Match, r.Veto)))
                    .OrderBy(s => s.Start).ThenBy(s => s.Length).ThenBy(s => s.Name, StringComparer.Ordinal),
            ];
        }

        public void Weights(SignalReading reading, WeighedMessage weighed, MessageContext context, bool isClear)
        {
            _isClear = isClear;
            for (var sentence = 0; sentence < weighed.Sentences; sentence++)
            {
                (int start, int length) = Span(reading.Text, reading.Layout.UnitStart(TextUnit.Sentence, sentence), reading.Layout.UnitStart(TextUnit.Sentence, sentence + 1));
                IEnumerable<WeightTrace> parts = weighed.Parts(sentence, context)
                    .GroupBy(p => p.Name, StringComparer.Ordinal)
                    .Select(g => new WeightTrace(g.Key, (double)g.Sum(p => p.Weight) / Weighing.Weights.One));
                _sentences.Add(new SentenceTrace(
                    start, length, reading.Text.Original.Substring(start, length), weighed[sentence],
                    [.. parts.OrderByDescending(p => Math.Abs(p.Weight)).ThenBy(p => p.Name, StringComparer.Ordinal)]));
            }
        }

        void IReadingTrace.Matched(CompiledSignal signal, PhraseUse use, string form)
        {
        }

        void IReadingTrace.Composed(CompiledSignal signal, ScopedExpression composition)
        {
        }

        void IReadingTrace.Removed(CompiledSignal signal, CompiledVeto veto, ScopedExpression when, Occurrence match)
        {
            if (_seenRemoved.Add((signal.Name, match.Start, match.End)))
            {
                _removed.Add((signal.Name, veto.Name, match));
            }
        }

        public Explanation Build(Verdict verdict) => new(verdict, _folded, _signals, _conditions, _sentences, _isClear);

        private static IEnumerable<SignalTrace> Standing(CompiledPolicy policy, SignalReading reading)
        {
            for (var id = 0; id < policy.Signals.Count; id++)
            {
                OccurrenceList signal = reading[id];
                for (var i = 0; i < signal.Count; i++)
                {
                    yield return Trace(reading.Text, policy.Signals[id].Name, signal[i], vetoedBy: null);
                }
            }
        }

        private static SignalTrace Trace(FoldedText text, string name, Occurrence place, string? vetoedBy)
        {
            (int start, int length) = Span(text, place.Start, place.End);
            return new SignalTrace(name, start, length, text.Original.Substring(start, length), place.Disguised, vetoedBy);
        }

        private static (int Start, int Length) Span(FoldedText text, int start, int end)
        {
            if (start >= text.Count)
            {
                return (text.Original.Length, 0);
            }

            int from = text.OriginalStart(start);
            return (from, end > start ? text.OriginalEnd(end - 1) - from : 0);
        }
    }
}
