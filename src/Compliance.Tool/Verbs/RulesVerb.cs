using System.CommandLine;
using Compliance.Tool.Evaluation;
using Spectre.Console;

namespace Compliance.Tool.Verbs;

/// <summary><c>compliance rules</c>: what is checked, and which parts of it have ever been seen at work.</summary>
internal sealed class RulesVerb : Command
{
    private readonly ToolConsole _console;
    private readonly CommonOptions _options;
    private readonly Argument<string?> _rule = new("rule") { Description = ToolText.RuleArgument, Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<FileInfo[]> _coverage = new("--coverage") { Description = ToolText.CoverageOption, Arity = ArgumentArity.ZeroOrMore, AllowMultipleArgumentsPerToken = true };

    public RulesVerb(ToolConsole console)
        : base("rules", ToolText.RulesDescription)
    {
        _console = console;
        _options = new CommonOptions(this, withContext: false);
        Arguments.Add(_rule);
        Options.Add(_coverage);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        CompliancePolicy? policy = _options.Policy(parsed, _console.Error);
        if (policy is null)
        {
            return ExitCode.CouldNotRun;
        }

        using StreamWriter output = _console.OpenText();
        IAnsiConsole pretty = _console.Pretty(output);
        string language = _options.Language(parsed);
        if (parsed.GetResult(_coverage) is { Implicit: false })
        {
            return Coverage(policy, parsed.GetValue(_coverage) ?? [], pretty);
        }

        if (parsed.GetValue(_rule) is not { } id)
        {
            WriteTable(policy, pretty, language);
            return ExitCode.Clean;
        }

        if (policy.FindRule(id) is not { } rule)
        {
            _console.Error.WriteLine(ToolText.NoSuchRule(id));
            return ExitCode.CouldNotRun;
        }

        WriteRule(rule, pretty, language);
        return ExitCode.Clean;
    }

    private static void WriteTable(CompliancePolicy policy, IAnsiConsole pretty, string language)
    {
        Table table = new Table().Border(TableBorder.None).HideHeaders().AddColumns("id", "name", "title");
        foreach (PolicyRule rule in policy.Rules)
        {
            table.AddRow(Markup.Escape(rule.Id), Markup.Escape(rule.Name), Markup.Escape(rule.Title.In(language)));
        }

        pretty.Write(table);
    }

    private static void WriteRule(PolicyRule rule, IAnsiConsole pretty, string language)
    {
        pretty.MarkupLineInterpolated($"[bold]{rule.Id} {rule.Name}[/]  {rule.Title.In(language)}");
        pretty.MarkupLineInterpolated($"{ToolText.Why}: {rule.Why.In(language)}");
        pretty.MarkupLineInterpolated($"{ToolText.Remedy}: {rule.Remedy.In(language)}");
        foreach (RuleSource source in rule.Sources)
        {
            pretty.MarkupLineInterpolated($"{ToolText.Source}: {source.Title}, {source.Url} ({ToolText.ReadOn(source.Read)})");
        }

        foreach (RuleExample example in rule.Examples)
        {
            pretty.MarkupLineInterpolated($"  {ToolText.Of(example.Expected)}  {example.Text.Replace('\n', '↵')}");
        }
    }

    private int Coverage(CompliancePolicy policy, FileInfo[] corpora, IAnsiConsole pretty)
    {
        var coverage = new PolicyCoverage(policy);
        foreach (FileInfo corpus in corpora)
        {
            if (!LabelledCorpus.TryRead(corpus.FullName, coverage.Exercise, coverage.Exercise, _console.Error))
            {
                return ExitCode.CouldNotRun;
            }
        }

        IReadOnlyList<string> missing = coverage.NeverExercised();
        pretty.MarkupLineInterpolated($"{(missing.Count == 0 ? ToolText.AllExercised : ToolText.NeverExercised)}");
        foreach (string part in missing)
        {
            pretty.MarkupLineInterpolated($"  {part}");
        }

        return missing.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
