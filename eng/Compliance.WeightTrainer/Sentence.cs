using Compliance.Judgement;
using Compliance.Policy;
using Compliance.Text;
using Compliance.Weighing;

namespace Compliance.WeightTrainer;

/// <summary>A sentence of a labelled message: what is in it, and whether it is what the label speaks of.</summary>
internal sealed record Sentence(LabelledMessage Message, string[] Features, bool IsMarked)
{
    /// <summary>The stems of its English words.</summary>
    public IReadOnlyList<string> Stems { get; init; } = [];

    /// <summary>Whether its message is not allowed, and a rule finds something in it that the labels do not know: told for a glance only, which must not pass it over.</summary>
    public bool IsOfOtherRule { get; init; }
}

/// <summary>Takes labelled messages apart into sentences, with the eyes of the judge.</summary>
internal sealed class SentenceReader(CompliancePolicy policy)
{
    private readonly CompiledPolicy _policy = policy.Compiled;
    private readonly MessageChecker _checker = new(policy);
    private readonly MessageWords _words = new();

    /// <summary>The sentences of a message.</summary>
    public List<Sentence> Read(LabelledMessage message)
    {
        var reading = new SignalReading(_policy);
        reading.Read(message.Text);
        _words.Read(reading.Text, reading.Layout, reading.Undisguised, reading.Disguised);
        var features = new List<string>[_words.Sentences];
        for (var i = 0; i < features.Length; i++)
        {
            features[i] = [Weights.InContext + WeighedContexts.NameOf(message.Context)];
            var run = new WordRuns(_words, i);
            while (run.MoveNext())
            {
                features[i].Add(_words.Written(reading.Text, run));
            }
        }

        AddSignals(reading, features);
        List<(int Start, int End)> spans = Spans(message);
        return [.. features.Select((f, i) => Of(message, reading, i, f, spans) with { Stems = [.. f.Where(StemFeature.IsWord).Select(StemFeature.Of)] })];
    }

    /// <summary>The sentences of a message, as they are seen at a glance: runs of words.</summary>
    public List<Sentence> ReadAtAGlance(LabelledMessage message)
    {
        Finding[] others = message.Label != Decision.Allowed && IsForAGlance(message) ? [.. _checker.Check(message.Text, message.Context).Findings.Where(f => !LabelledMessage.HasCategory(f.Rule.Id))] : [];
        var words = new GlanceWords(message.Text);
        GlanceReader.Read(message.Text, ref words);
        List<(int Start, int End)> spans = Spans(message);
        return [.. words.Sentences.Select(s => new Sentence(message, [.. Runs(s.Words)], spans.Exists(p => p.Start < s.End && s.Start < p.End))
        {
            Stems = [.. s.Words.Where(StemFeature.IsWord).Select(StemFeature.Of)],
            IsOfOtherRule = Array.Exists(others, f => f.Start < s.End && s.Start < f.Start + f.Length),
        })];
    }

    // As WordRuns has them.
    private static IEnumerable<string> Runs(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            int most = Math.Min(words.Count - i, Chars.IsHan(words[i][0]) ? 4 : 3);
            for (var length = 1; length <= most; length++)
            {
                yield return string.Join(' ', words.Skip(i).Take(length));
            }

            if (most > 2)
            {
                yield return string.Join(' ', words[i], WordRuns.AnyWord, words[i + 2]);
            }
        }
    }

    // A phrase in an expression has no name, and a signal without one is not weighed.
    private void AddSignals(SignalReading reading, List<string>[] features)
    {
        for (var signal = 0; signal < _policy.Signals.Count; signal++)
        {
            string name = _policy.Signals[signal].Name;
            OccurrenceList places = reading[signal];
            if (name[0] == '"' || places.Count == 0)
            {
                continue;
            }

            int last = Math.Max(0, reading.Text.Count - 1);
            foreach (int sentence in Enumerable.Range(0, places.Count).Select(i => reading.Layout.Unit(TextUnit.Sentence, Math.Min(places[i].Start, last))).Distinct())
            {
                features[sentence].Add(Weights.InSentence + name);
                if (sentence > 0)
                {
                    features[sentence - 1].Add(Weights.InNext + name);
                }
            }

            foreach (List<string> sentence in features)
            {
                sentence.Add(Weights.InMessage + name);
            }
        }
    }

    private Sentence Of(LabelledMessage message, SignalReading reading, int number, List<string> features, List<(int Start, int End)> spans)
    {
        int first = reading.Layout.UnitStart(TextUnit.Sentence, number);
        int last = reading.Layout.UnitStart(TextUnit.Sentence, number + 1) - 1;
        if (last < first)
        {
            return new Sentence(message, [.. features], IsMarked: false);
        }

        int start = reading.Text.OriginalStart(first);
        int end = reading.Text.OriginalEnd(last);
        return new Sentence(message, [.. features], spans.Exists(s => s.Start < end && start < s.End));
    }

    /// <summary>Whether a message is plain enough for a glance.</summary>
    public static bool IsForAGlance(LabelledMessage message)
    {
        var words = new GlanceWords(message.Text);
        GlanceReader.Read(message.Text, ref words);
        return words.IsPlain;
    }

    /// <summary>Writes down what a glance sees.</summary>
    private struct GlanceWords(string text) : IWordSink
    {
        private List<string> _words = [];
        private int _start = -1;
        private int _end;

        public List<(int Start, int End, List<string> Words)> Sentences { get; } = [];

        public void Word(uint hash, bool isHan, int start, int end)
        {
            _start = _start < 0 ? start : _start;
            _end = end;
            _words.Add(text[start] is '{' or '[' ? "{}" : char.IsAsciiDigit(text[start]) ? "0" : FoldedText.Fold(text[start..end].Replace('\u2019', '\'')).ToString());
        }

        public bool IsPlain { get; private set; } = true;

        public bool Stumble(bool isLayout)
        {
            IsPlain = false;
            return true;
        }

        public bool EndSentence(int end)
        {
            if (_words is ["0"])
            {
                // The number of a list belongs to what it numbers.
                return true;
            }

            if (_start >= 0)
            {
                Sentences.Add((_start, _end, _words));
            }

            _words = [];
            _start = -1;
            return true;
        }
    }

    private static List<(int Start, int End)> Spans(LabelledMessage message)
    {
        var spans = new List<(int Start, int End)>();
        foreach (string span in message.Spans)
        {
            for (int at = message.Text.IndexOf(span, StringComparison.Ordinal); at >= 0; at = message.Text.IndexOf(span, at + 1, StringComparison.Ordinal))
            {
                spans.Add((at, at + span.Length));
            }
        }

        return spans;
    }
}
