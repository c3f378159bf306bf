using System.CommandLine;
using System.Text.Json;
using Compliance.Judgement;
using Compliance.Tool.Evaluation;
using Compliance.Tool.Output;
using Compliance.Tool.Texts;
using Spectre.Console;

namespace Compliance.Tool.Verbs;

/// <summary><c>compliance rules</c>: what is checked, and which parts of it have ever been seen at work.</summary>
internal sealed class RulesVerb : Command
{
    private readonly ToolConsole _console;
    private readonly PolicyOption _policy;
    private readonly Argument<string?> _rule = new("ID") { Description = ToolText.RuleArgument, Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _format = new("--format") { Description = ToolText.JsonFormatOption, HelpName = "text|json" };
    private readonly Option<string[]> _coverage = new("--coverage")
    {
        Description = ToolText.CoverageOption, HelpName = "CORPUS.jsonl", Arity = ArgumentArity.ZeroOrMore, AllowMultipleArgumentsPerToken = true,
    };

    public RulesVerb(ToolConsole console)
        : base("rules", ToolText.RulesDescription)
    {
        _console = console;
        _format.AcceptOnlyFromAmong("text", "json");
        Arguments.Add(_rule);
        Options.Add(_coverage);
        _policy = new PolicyOption(this);
        Options.Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        CompliancePolicy policy = _policy.Read(parsed, _console, out bool isWhole);
        bool isJson = parsed.GetValue(_format) == "json";
        int code = ExitCode.Clean;
        if (parsed.GetResult(_coverage) is { Implicit: false })
        {
            code = Coverage(policy, parsed.GetValue(_coverage) ?? [], isJson);
        }
        else if (parsed.GetValue(_rule) is not { } id)
        {
            WriteAll(policy, isJson);
        }
        else if (policy.Rules.FirstOrDefault(r => r.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } rule)
        {
            WriteOne(rule, isJson);
        }
        else
        {
            _console.Error.WriteLine(ToolText.NoSuchRule(id));
            code = ExitCode.CouldNotRun;
        }

        return isWhole ? code : ExitCode.CouldNotRun;
    }

    private void WriteAll(CompliancePolicy policy, bool isJson)
    {
        if (isJson)
        {
            WriteJson([.. policy.Rules.Select(r => JsonRule.Of(r, Language.Current, withExamples: false))]);
            return;
        }

        Table table = new Table().Border(TableBorder.Simple).AddColumns(
            ToolText.IdColumn.Escaped(), ToolText.NameColumn.Escaped(), ToolText.TitleColumn.Escaped(), ToolText.SeverityColumn.Escaped(), ToolText.SourceColumn.Escaped());
        foreach (PolicyRule rule in policy.Rules)
        {
            table.AddRow(
                rule.Id.Escaped(), rule.Name.Escaped(), rule.Title.In(Language.Current).Escaped(), CategoryNames.Of(rule.Severity).Escaped(), rule.Sources[0].Url.Escaped());
        }

        StreamWriter output = _console.OpenText();
        IAnsiConsole pretty = _console.Pretty(output);
        pretty.Write(table);
        pretty.WriteLine(ToolText.PolicyLine(policy.Version, policy.Sha256));
        output.Flush();
    }

    private void WriteOne(PolicyRule rule, bool isJson)
    {
        if (isJson)
        {
            WriteJson([JsonRule.Of(rule, Language.Current, withExamples: true)]);
            return;
        }

        StreamWriter output = _console.OpenText();
        IAnsiConsole pretty = _console.Pretty(output);
        pretty.MarkupLine($"[bold]{rule.Id} {rule.Name.Escaped()}[/]  {rule.Title.In(Language.Current).Escaped()}");
        pretty.WriteLine(ToolText.RuleLine(CategoryNames.Of(rule.Category), CategoryNames.Of(rule.Severity), rule.Path));
        pretty.WriteLine();
        pretty.WriteLine(ToolText.Why + rule.Why.In(Language.Current));
        pretty.WriteLine(ToolText.Remedy + rule.Remedy.In(Language.Current));
        foreach (RuleSource source in rule.Sources)
        {
            pretty.WriteLine(ToolText.Source + source.Line());
        }

        foreach (IGrouping<Decision, RuleExample> examples in rule.Examples.GroupBy(e => e.Expected).OrderByDescending(g => g.Key))
        {
            pretty.WriteLine();
            pretty.MarkupLine(examples.Key.InColor());
            foreach (RuleExample example in examples)
            {
                pretty.WriteLine($"  {Excerpt.OneLine(example.Text)}");
            }
        }

        output.Flush();
    }

    private void WriteJson(JsonRule[] rules)
    {
        JsonSerializer.Serialize(_console.Output, rules, ToolJson.Indented.JsonRuleArray);
        _console.Output.WriteByte((byte)'\n');
    }

    private int Coverage(CompliancePolicy policy, string[] corpora, bool isJson)
    {
        var run = new CoverageRun(_console, policy);
        run.Read(corpora);
        PolicyPart[] unexercised = [.. run.Coverage.Unexercised];
        var counts = Enum.GetValues<PolicyPartKind>().ToDictionary(
            kind => kind,
            kind => new JsonPartCount(run.Coverage.Parts.Count(p => p.Kind == kind) - unexercised.Count(p => p.Kind == kind), run.Coverage.Parts.Count(p => p.Kind == kind)));
        if (isJson)
        {
            var json = new JsonCoverage(
                JsonPolicy.Of(policy), run.Messages, counts.ToDictionary(c => KindName(c.Key), c => c.Value),
                [.. unexercised.Select(p => new JsonPart(KindName(p.Kind), p.Path, p.Line, p.Name, p.Kind == PolicyPartKind.Phrase ? p.Text : null))]);
            JsonSerializer.Serialize(_console.Output, json, ToolJson.Indented.JsonCoverage);
            _console.Output.WriteByte((byte)'\n');
        }
        else
        {
            WriteCoverage(run.Messages, counts, unexercised);
        }

        return run.IsWhole ? unexercised.Length == 0 ? ExitCode.Clean : ExitCode.Findings : ExitCode.CouldNotRun;
    }

    private void WriteCoverage(int messages, Dictionary<PolicyPartKind, JsonPartCount> counts, PolicyPart[] unexercised)
    {
        StreamWriter output = _console.OpenText();
        foreach (PolicyPart part in unexercised)
        {
            string phrase = part.Kind == PolicyPartKind.Phrase ? $" »{Excerpt.OneLine(part.Text)}«" : string.Empty;
            output.WriteLine($"{part.Path}({part.Line}): {InWords(part.Kind)} {part.Name}{phrase}");
        }

        output.WriteLine(ToolText.CoverageSummary(messages, string.Join(", ", counts.Select(c => $"{InWords(c.Key)} {c.Value.Exercised}/{c.Value.Of}"))));
        output.Flush();
    }

    private static string KindName(PolicyPartKind kind) => kind switch
    {
        PolicyPartKind.Phrase => "phrase",
        PolicyPartKind.Composition => "signal",
        PolicyPartKind.Veto => "veto",
        _ => "condition",
    };

    private static string InWords(PolicyPartKind kind) => kind switch
    {
        PolicyPartKind.Phrase => ToolText.PhraseWord,
        PolicyPartKind.Composition => ToolText.SignalWord,
        PolicyPartKind.Veto => ToolText.VetoWord,
        _ => ToolText.ConditionWord,
    };
}
