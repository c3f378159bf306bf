using System.Text;
using Compliance.Image;
using Compliance.Matching;
using Compliance.Structure;
using Compliance.Text;
using Compliance.Weighing;

namespace Compliance.Policy;

/// <summary>Reads policy files and resolves the names in them.</summary>
internal sealed class PolicyReader
{
    private const string OrderProblemSignal = "order-problem";
    private const int DeepestSignal = 200;
    private readonly List<PolicyError> _errors = [];
    private readonly List<SignalDraft> _signals = [];
    private readonly Dictionary<string, int> _signalIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);
    private readonly PhraseTable _phrases = new();
    private readonly List<CompiledVeto> _general = [];
    private readonly Dictionary<CompiledVeto, string> _vetoPaths = [];

    /// <summary>Reads the files of a policy.</summary>
    public static PolicyReading Read(IEnumerable<PolicyFile> files)
    {
        var reader = new PolicyReader();
        return reader.Read(reader.Distinct(files), extended: null);
    }

    /// <summary>Reads a policy with more files. A path that the policy has already replaces that file.</summary>
    public static PolicyReading Read(CompliancePolicy policy, IEnumerable<PolicyFile> more)
    {
        var reader = new PolicyReader();
        PolicyFile[] distinct = reader.Distinct(more);
        Dictionary<string, PolicyFile> added = distinct.ToDictionary(f => f.Path, StringComparer.Ordinal);
        HashSet<string> own = [.. policy.Files.Select(f => f.Path)];

        // What the policy has stands first: of a name that is defined twice, the policy's own meaning stays.
        return reader.Read([.. policy.Files.Select(f => added.TryGetValue(f.Path, out PolicyFile? other) ? other : f), .. distinct.Where(f => !own.Contains(f.Path))], policy);
    }

    // By path, so that the order in which files are given does not matter; by text too, so that it does not matter where one path is given twice. The same file
    // once more, as project files name it, is the same file.
    private PolicyFile[] Distinct(IEnumerable<PolicyFile> files)
    {
        var distinct = new List<PolicyFile>();
        foreach (PolicyFile file in files.OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.Lines, StringComparer.Ordinal))
        {
            if (distinct.Count == 0 || distinct[distinct.Count - 1].Path != file.Path)
            {
                distinct.Add(file);
            }
            else if (distinct[distinct.Count - 1].Lines != file.Lines)
            {
                _errors.Add(new PolicyError(file.Path, 1, 1, "Another file has this path"));
            }
        }

        return [.. distinct];
    }

    private PolicyReading Read(PolicyFile[] files, CompliancePolicy? extended)
    {
        PolicyFile[] weighing = [.. files.Where(IsWeights)];
        Weights? weights = (weighing.Length > 0 ? WeightsFile.Read(weighing[0], _errors) : null) ?? extended?.Compiled.Weights;
        foreach (PolicyFile other in weighing.Skip(1))
        {
            _errors.Add(new PolicyError(other.Path, 1, 1, $"The weights are read from {weighing[0].Path}"));
        }

        files = [.. files.Where(f => !IsWeights(f))];
        List<ParsedFile> parsed = [.. files.Select(f => PolicyFileParser.Parse(f, _errors))];
        foreach (string structure in StructureNames.All)
        {
            _signalIds.Add(structure, _signals.Count);
            _signals.Add(new SignalDraft(structure, string.Empty, 0));
        }

        foreach (ParsedFile file in parsed)
        {
            foreach (ParsedSignal signal in file.Signals)
            {
                Declare(file, signal);
            }
        }

        if (extended is not null)
        {
            // Over however many steps a policy is extended: the same files are the same rules.
            Dictionary<string, string> known = extended.RootFiles.ToDictionary(f => f.Path, f => f.Lines, StringComparer.Ordinal);
            _added.UnionWith(files.Where(f => !known.TryGetValue(f.Path, out string? lines) || lines != f.Lines).Select(f => f.Path));
        }

        foreach (ParsedFile file in parsed)
        {
            Link(file);
        }

        LinkGeneralVetoes();
        List<int> order = EvaluationOrder();
        CompiledRule[] rules = new RuleReader(_errors, _added, weights).Read(parsed);
        PhraseGraph graph = _phrases.Build(out WordGraph words, out MeaningTable meanings);
        CompiledSignal[] signals = [.. _signals.Select(s => new CompiledSignal(s.Name, [.. s.Compositions], [.. s.Vetoes]))];
        int[] frequencies = Frequencies(rules, new PhraseMatcher(graph), meanings);
        var needs = new NeedsAnalysis(signals, order, frequencies);
        ScreenCode screen = ScreenCode.Of(signals, rules, frequencies);
        Weights? ownWeights = weights?.For([.. signals.Select(s => s.Name)]);
        var compiled = new CompiledPolicy(
            rules,
            new PartsOnDemand<CompiledSignal>(signals),
            graph,
            words,
            Vocabulary.Of(_phrases.Phrases, words, weights?.Words ?? []),
            meanings,
            TriggerIndex.Of(rules, WatchIndex.Of(signals.Length, meanings, needs.OfTriggers(rules))),
            screen,
            ownWeights,
            ownWeights is null ? null : WatchIndex.Of(signals.Length, meanings, needs.OfSignals(Enumerable.Range(0, ownWeights.SignalCount).Select(i => ownWeights.SignalAt(i).Number))),
            _signalIds.TryGetValue(OrderProblemSignal, out int problem) ? problem : -1);
        var policy = new CompliancePolicy(compiled, Given(files), Version(parsed, extended), Hash(files, weights), extended);
        return new PolicyReading(policy, [.. _errors.OrderBy(e => e.Path, StringComparer.Ordinal).ThenBy(e => e.Line).ThenBy(e => e.Column)]);
    }

    private static bool IsWeights(PolicyFile file) => file.Path.EndsWith(WeightsFile.Extension, StringComparison.Ordinal);

    // One file states the version: where a policy is extended one of that policy's own, which stand first.
    private string Version(List<ParsedFile> files, CompliancePolicy? extended)
    {
        ParsedFile[] stating = [.. files.Where(f => f.Version is not null)];
        foreach (ParsedFile other in stating.Skip(1))
        {
            Error(other, other.VersionLine, 1, $"The version is already stated in {stating[0].Path}({stating[0].VersionLine})");
        }

        string version = stating.Length == 0 ? "unnamed" : stating[0].Version!;
        return extended is null ? version : version + "+custom";
    }

    // Structures count as usual: most messages hold a number or a question.
    private int[] Frequencies(CompiledRule[] rules, PhraseMatcher matcher, MeaningTable meanings)
    {
        RuleExample[] usual = [.. rules.SelectMany(r => r.Public.Examples).Where(e => e.Expected == Decision.Allowed)];
        var frequencies = new int[_signals.Count];
        for (var id = 0; id < StructureNames.All.Count; id++)
        {
            frequencies[id] = usual.Length;
        }

        foreach (RuleExample example in usual)
        {
            var matches = new WorkList<PhraseMatch>();
            matcher.FindAll(Reading.Plain(FoldedText.Fold(example.Text)), matches);
            foreach (int signal in matches.ToArray().SelectMany(m => meanings.Uses(m.Meaning)).Where(u => !u.IsException).Select(u => u.Signal).Distinct())
            {
                frequencies[signal]++;
            }
        }

        return frequencies;
    }

    // Apart, so that the policy holds on to its files and not to this reader with its hundred thousand phrases.
    private static Func<IReadOnlyList<PolicyFile>> Given(PolicyFile[] files) => () => files;

    // By path, so that the order in which files were added does not matter. Lengths stand before the parts, so that no two sets of files have the same content.
    private static string Hash(PolicyFile[] files, Weights? weights)
    {
        var content = new StringBuilder();
        foreach (PolicyFile file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            string text = file.Lines;
            content.Append(file.Path.Length).Append(' ').Append(file.Path).Append(text.Length).Append(' ').Append(text);
        }

        content.Append(weights?.Sha256);
        return TextHash.Of(content.ToString());
    }

    /// <summary>The hash of a policy whose weights have less of a say.</summary>
    public static string HashOf(string sha256, WeightUse use) => TextHash.Of(sha256 + (use == WeightUse.None ? " without weights" : " for excerpts"));

    private void Declare(ParsedFile file, ParsedSignal signal)
    {
        if (_signalIds.TryGetValue(signal.Name, out int other))
        {
            Error(file, signal.Line, 8, $"The signal '{signal.Name}' is already defined in {_signals[other].Path}({_signals[other].Line})");
            return;
        }

        int id = _signals.Count;
        _signalIds.Add(signal.Name, id);
        _signals.Add(new SignalDraft(signal.Name, file.Path, signal.Line));
        foreach (ParsedPhrase phrase in signal.Phrases)
        {
            _phrases.Add(phrase.Form, new PhraseUse(id, phrase.IsException, phrase.IsDisguise));
        }
    }

    private void Link(ParsedFile file)
    {
        foreach (ParsedSignal signal in file.Signals)
        {
            SignalDraft draft = _signals[_signalIds[signal.Name]];
            if (draft.Path != file.Path || draft.Line != signal.Line)
            {
                continue;
            }

            draft.Compositions.AddRange(signal.Compositions.Where(c => Resolve(file, c, inVeto: false)));
            if (signal.Phrases.Count == 0 && signal.Compositions.Count == 0 && !signal.IsMistaken)
            {
                Error(file, signal.Line, 1, $"The signal '{signal.Name}' has neither phrases nor an expression");
            }
        }

        foreach (ParsedVeto veto in file.Vetoes)
        {
            LinkVeto(file, veto);
        }

        foreach (ParsedCondition condition in file.Conditions)
        {
            condition.IsMistaken |= condition.When.RemoveAll(w => !Resolve(file, w, inVeto: false)) > 0;
        }
    }

    private void LinkVeto(ParsedFile file, ParsedVeto veto)
    {
        List<ScopedExpression> when = [.. veto.When.Where(w => Resolve(file, w, inVeto: true))];
        if ((veto.When.Count == 0 || veto.Removes.Count == 0) && !veto.IsMistaken)
        {
            Error(file, veto.Line, 1, $"The veto '{veto.Name}' needs 'removes' and 'when'");
        }

        foreach (ScopedExpression expression in when)
        {
            if (!expression.Expression.All().Any(e => e is SignalExpression { IsTarget: true }))
            {
                Error(file, expression.Line, 1, $"The veto '{veto.Name}' does not say where 'target' stands");
            }
        }

        var compiled = new CompiledVeto(_vetoPaths.Count, veto.Name, [.. when]);
        _vetoPaths.Add(compiled, file.Path);
        foreach ((string name, int line, int column) in veto.Removes)
        {
            if (name == ParsedVeto.Everything)
            {
                _general.Add(compiled);
            }
            else if (_signalIds.TryGetValue(name, out int id))
            {
                _signals[id].Vetoes.Add(compiled);
            }
            else
            {
                Error(file, line, column, $"There is no signal '{name}'");
            }
        }
    }

    // A veto of everything cannot ask about what it removes: the signals that its expression is made of stay as they are.
    private void LinkGeneralVetoes()
    {
        var asked = new HashSet<int>();
        foreach (CompiledVeto veto in _general)
        {
            veto.When.ToList().ForEach(when => AddParts(when, asked));
        }

        for (int id = StructureNames.All.Count; id < _signals.Count; id++)
        {
            if (!asked.Contains(id))
            {
                _signals[id].Vetoes.AddRange(_general);
            }
        }
    }

    private void AddParts(ScopedExpression expression, HashSet<int> parts)
    {
        var open = new Stack<ScopedExpression>([expression]);
        while (open.Count > 0)
        {
            foreach (SignalExpression part in open.Pop().Expression.All().OfType<SignalExpression>())
            {
                if (!part.IsTarget && parts.Add(part.Signal))
                {
                    SignalDraft draft = _signals[part.Signal];
                    draft.Compositions.ForEach(open.Push);
                    draft.Vetoes.ForEach(v => v.When.ToList().ForEach(open.Push));
                }
            }
        }
    }

    private bool Resolve(ParsedFile file, ScopedExpression expression, bool inVeto)
    {
        var resolved = true;
        foreach (SignalExpression signal in expression.Expression.All().OfType<SignalExpression>())
        {
            if (signal.IsTarget)
            {
                if (!inVeto)
                {
                    resolved = false;
                    Error(file, signal.Line, signal.Column, "'target' can stand only in a veto");
                }
            }
            else if (signal.Phrase is not null)
            {
                resolved &= ResolvePhrase(file, signal);
            }
            else if (_signalIds.TryGetValue(signal.Name, out int id))
            {
                signal.Signal = id;
            }
            else
            {
                resolved = false;
                Error(file, signal.Line, signal.Column, $"There is no signal '{signal.Name}'");
            }
        }

        return resolved;
    }

    private bool ResolvePhrase(ParsedFile file, SignalExpression signal)
    {
        if (!_signalIds.TryGetValue(signal.Name, out int id))
        {
            var forms = new List<string>();
            foreach ((string text, int offset) in Phrase.Split(signal.Phrase!))
            {
                forms.AddRange(Phrase.Expand(text, out string? error, out int errorOffset));
                if (error is not null)
                {
                    Error(file, signal.Line, signal.Column + 1 + offset + errorOffset, error);
                    return false;
                }
            }

            id = _signals.Count;
            _signalIds.Add(signal.Name, id);
            _signals.Add(new SignalDraft(signal.Name, file.Path, signal.Line));
            foreach (string form in forms)
            {
                _phrases.Add(form, new PhraseUse(id, isException: false, isDisguise: false));
            }
        }

        signal.Signal = id;
        return true;
    }

    /// <summary>Depth-first: a signal comes after all that its compositions and vetoes speak of. A circle is an error and is cut open.</summary>
    private List<int> EvaluationOrder()
    {
        var order = new List<int>(_signals.Count);
        var state = new Visit[_signals.Count];
        for (var id = 0; id < _signals.Count; id++)
        {
            if (state[id] == Visit.None)
            {
                VisitSignal(id, state, order, depth: 0);
            }
        }

        return order;
    }

    private void VisitSignal(int id, Visit[] state, List<int> order, int depth)
    {
        state[id] = Visit.Open;
        SignalDraft draft = _signals[id];
        draft.Compositions.RemoveAll(c => !VisitParts(draft, c, draft.Path, state, order, depth));
        draft.Vetoes.RemoveAll(v => !v.When.All(w => VisitParts(draft, w, _vetoPaths[v], state, order, depth)));
        state[id] = Visit.Done;
        order.Add(id);
    }

    private bool VisitParts(SignalDraft draft, ScopedExpression expression, string path, Visit[] state, List<int> order, int depth)
    {
        foreach (SignalExpression part in expression.Expression.All().OfType<SignalExpression>())
        {
            if (part.IsTarget)
            {
                continue;
            }

            if (state[part.Signal] == Visit.Open)
            {
                _errors.Add(new PolicyError(path, expression.Line, 1, $"The signal '{draft.Name}' is made of itself, through '{part.Name}'"));
                return false;
            }

            if (state[part.Signal] == Visit.None)
            {
                if (depth == DeepestSignal)
                {
                    _errors.Add(new PolicyError(path, expression.Line, 1, $"The signal '{draft.Name}' ends a chain of more than {DeepestSignal} signals that are made of each other"));
                    return false;
                }

                VisitSignal(part.Signal, state, order, depth + 1);
            }
        }

        return true;
    }

    private void Error(ParsedFile file, int line, int column, string message) => _errors.Add(new PolicyError(file.Path, line, column, message));

    /// <summary>How far a signal is put in order.</summary>
    private enum Visit : byte
    {
        None,
        Open,
        Done,
    }

    /// <summary>A signal while its parts are collected.</summary>
    private sealed class SignalDraft(string name, string path, int line)
    {
        public string Name { get; } = name;

        public string Path { get; } = path;

        public int Line { get; } = line;

        public List<ScopedExpression> Compositions { get; } = [];

        public List<CompiledVeto> Vetoes { get; } = [];
    }
}
