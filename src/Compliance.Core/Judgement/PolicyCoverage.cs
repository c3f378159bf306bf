using Compliance.Policy;

namespace Compliance.Judgement;

/// <summary>
/// Which parts of a policy have ever been seen at work. A phrase that never matched and a condition that never met have proved nothing: they may
/// hold a spelling mistake, or another phrase may always win. For people who write rules; judging knows nothing of it.
/// </summary>
internal sealed class PolicyCoverage : IReadingTrace
{
    private readonly CompiledPolicy _policy;
    private readonly SignalReading _reading;
    private readonly List<PolicyPart> _parts = [];
    private readonly HashSet<PolicyPart> _exercised = [];
    private readonly Dictionary<(string Signal, bool IsException, string Form), List<PolicyPart>> _phrases = [];
    private readonly Dictionary<(PolicyPartKind Kind, string Owner, int Line), PolicyPart> _expressions = [];

    /// <summary>Nothing exercised yet.</summary>
    /// <param name="policy">The policy. Its files are read again: what is prepared for judging no longer knows the phrases as they were written.</param>
    public PolicyCoverage(CompliancePolicy policy)
    {
        _policy = policy.Compiled;
        _reading = new SignalReading(_policy);
        var ignored = new List<PolicyError>();
        foreach (PolicyFile file in policy.Files)
        {
            Collect(PolicyFileParser.Parse(file, ignored));
        }

        _parts = [.. _parts.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line)];
    }

    /// <summary>All parts, by file and line.</summary>
    public IReadOnlyList<PolicyPart> Parts => _parts;

    /// <summary>The parts that no message has exercised, by file and line.</summary>
    public IEnumerable<PolicyPart> Unexercised => _parts.Where(p => !_exercised.Contains(p));

    /// <summary>Reads a message and remembers what took part. The context does not matter: it decides what follows, not what meets.</summary>
    /// <param name="text">The message.</param>
    public void Exercise(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        _reading.Read(text, this);
        for (var signal = 0; signal < _policy.Signals.Count; signal++)
        {
            _ = _reading[signal];
        }

        foreach (AwakeTrigger awake in _reading.AwakeTriggers())
        {
            Trigger trigger = _policy.Triggers[awake.Number];
            if (_reading.Evaluator.Find(trigger.When).Count > 0)
            {
                Met(PolicyPartKind.Condition, trigger.Rule.Public.Id, trigger.When);
            }
        }
    }

    void IReadingTrace.Matched(CompiledSignal signal, PhraseUse use, string form)
    {
        if (_phrases.TryGetValue((signal.Name, use.IsException, form), out List<PolicyPart>? phrases))
        {
            _exercised.UnionWith(phrases);
        }
    }

    void IReadingTrace.Composed(CompiledSignal signal, ScopedExpression composition) => Met(PolicyPartKind.Composition, signal.Name, composition);

    void IReadingTrace.Removed(CompiledSignal signal, CompiledVeto veto, ScopedExpression when, Occurrence match) =>
        Met(PolicyPartKind.Veto, veto.Name, when);

    private void Met(PolicyPartKind kind, string owner, ScopedExpression expression)
    {
        if (_expressions.TryGetValue((kind, owner, expression.Line), out PolicyPart? part))
        {
            _exercised.Add(part);
        }
    }

    private void Collect(ParsedFile file)
    {
        foreach (ParsedSignal signal in file.Signals)
        {
            foreach (IGrouping<(int Line, string Phrase, bool IsException), ParsedPhrase> phrase in signal.Phrases.GroupBy(p => (p.Line, p.Phrase, p.IsException)))
            {
                CollectPhrase(file, signal.Name, phrase.Key.Line, phrase.Key.Phrase, phrase.Key.IsException, phrase.Select(p => p.Form));
            }

            CollectExpressions(file, PolicyPartKind.Composition, signal.Name, signal.Name, signal.Compositions);
        }

        foreach (ParsedVeto veto in file.Vetoes)
        {
            CollectExpressions(file, PolicyPartKind.Veto, veto.Name, veto.Name, veto.When);
        }

        foreach (ParsedCondition condition in file.Conditions)
        {
            CollectExpressions(file, PolicyPartKind.Condition, file.Rule?.Id ?? string.Empty, condition.Name, condition.When);
        }
    }

    private void CollectPhrase(ParsedFile file, string signal, int line, string phrase, bool isException, IEnumerable<string> forms)
    {
        var part = new PolicyPart(PolicyPartKind.Phrase, file.Path, line, signal, phrase);
        _parts.Add(part);
        foreach (string form in forms)
        {
            (string, bool, string) key = (signal, isException, form);
            if (!_phrases.TryGetValue(key, out List<PolicyPart>? parts))
            {
                _phrases.Add(key, parts = []);
            }

            parts.Add(part);
        }
    }

    private void CollectExpressions(ParsedFile file, PolicyPartKind kind, string owner, string name, List<ScopedExpression> expressions)
    {
        foreach (ScopedExpression expression in expressions)
        {
            var part = new PolicyPart(kind, file.Path, expression.Line, name, string.Empty);
            if (!_expressions.ContainsKey((kind, owner, expression.Line)))
            {
                _expressions.Add((kind, owner, expression.Line), part);
                _parts.Add(part);
            }

            foreach (SignalExpression signal in expression.Expression.All().OfType<SignalExpression>().Where(s => s.Phrase is not null))
            {
                foreach ((string phrase, _) in Phrase.Split(signal.Phrase!))
                {
                    CollectPhrase(file, signal.Name, signal.Line, phrase, isException: false, Phrase.Expand(phrase, out _, out _));
                }
            }
        }
    }
}

/// <summary>What a part of a policy is.</summary>
internal enum PolicyPartKind
{
    /// <summary>A phrase of a signal, or one in quotation marks in an expression.</summary>
    Phrase,

    /// <summary>An expression of which a signal is made.</summary>
    Composition,

    /// <summary>An expression under which a veto removes.</summary>
    Veto,

    /// <summary>An expression under which a condition meets.</summary>
    Condition,
}

/// <summary>A line of a policy file, or a phrase on it.</summary>
internal sealed class PolicyPart(PolicyPartKind kind, string path, int line, string name, string text)
{
    public PolicyPartKind Kind { get; } = kind;

    /// <summary>The file, relative to its policy folder.</summary>
    public string Path { get; } = path;

    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The signal, veto or condition that it belongs to.</summary>
    public string Name { get; } = name;

    /// <summary>The phrase as the file writes it; empty for an expression.</summary>
    public string Text { get; } = text;
}
