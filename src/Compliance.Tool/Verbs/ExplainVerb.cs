using System.CommandLine;
using System.Text.Json;
using Compliance.Tool.Input;
using Compliance.Tool.Output;
using Spectre.Console;

namespace Compliance.Tool.Verbs;

/// <summary><c>compliance explain</c>: how a verdict comes about. The rule author's microscope.</summary>
internal sealed class ExplainVerb : Command
{
    private readonly ToolConsole _console;
    private readonly CommonOptions _options;
    private readonly Argument<string?> _text = new("text") { Description = ToolText.TextArgument, Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _all = new("--all") { Description = ToolText.AllOption };
    private readonly Option<string> _format = new("--format") { Description = ToolText.JsonFormatOption, DefaultValueFactory = _ => "text" };

    public ExplainVerb(ToolConsole console)
        : base("explain", ToolText.ExplainDescription)
    {
        _console = console;
        _options = new CommonOptions(this, withContext: true);
        _format.AcceptOnlyFromAmong("text", "json");
        Arguments.Add(_text);
        Options.Add(_format);
        Options.Add(_all);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        CompliancePolicy? policy = _options.Policy(parsed, _console.Error);
        MessageContext? context = _options.Context(parsed, _console.Error);
        if (policy is null || context is null)
        {
            return ExitCode.CouldNotRun;
        }

        string? text = parsed.GetValue(_text);
        if (text is null)
        {
            InputError? problem = null;
            new MessageSource(_console, InputForm.Text, context).ReadAll([], m => text = m.Text, e => problem = e, _ => { });
            if (problem is not null || text is null)
            {
                _console.Error.WriteLine(problem?.Problem ?? ToolText.NothingToJudge);
                return ExitCode.CouldNotRun;
            }
        }

        Explanation explanation = new MessageChecker(policy).Explain(text, context);
        if (parsed.GetValue(_format) == "json")
        {
            WriteJson(explanation);
        }
        else
        {
            WriteText(explanation, _options.Language(parsed), parsed.GetValue(_all));
        }

        return explanation.Verdict.Decision == Decision.Allowed ? ExitCode.Clean : ExitCode.Findings;
    }

    private void WriteText(Explanation explanation, string language, bool all)
    {
        using StreamWriter output = _console.OpenText();
        IAnsiConsole pretty = _console.Pretty(output);
        pretty.MarkupLineInterpolated($"[bold]{ToolText.Folded}[/]  {explanation.FoldedText.Replace('\n', '↵')}");
        pretty.MarkupLineInterpolated($"[bold]{ToolText.Signals}[/]");
        foreach (SignalTrace signal in explanation.Signals.Where(s => s.Length > 0 && (all || s.Name[0] != '"')))
        {
            string removed = signal.VetoedBy is null ? string.Empty : $"  ({ToolText.RemovedBy(signal.VetoedBy)})";
            string disguised = signal.IsDisguised ? $"  ({ToolText.Disguised})" : string.Empty;
            pretty.MarkupLineInterpolated($"  {signal.Start,5}  {signal.Name}  «{signal.Text}»{disguised}{removed}");
        }

        pretty.MarkupLineInterpolated($"[bold]{ToolText.Conditions}[/]{(explanation.Conditions.Count == 0 ? "  " + ToolText.NothingMet : string.Empty)}");
        foreach (ConditionTrace condition in explanation.Conditions)
        {
            string row = condition.DecisionRow is null ? string.Empty : $"  ({ToolText.Row(condition.DecisionRow)})";
            pretty.MarkupLineInterpolated(
                $"  {condition.Start,5}  {condition.Rule.Id} {condition.Condition}:{condition.Line}  {ToolText.Of(condition.Decision)}{row}  «{condition.Text}»");
        }

        pretty.MarkupLineInterpolated($"[bold]{ToolText.Verdict}[/]  {ToolText.Of(explanation.Verdict.Decision)}");
        foreach (Finding finding in explanation.Verdict.Findings)
        {
            pretty.MarkupLineInterpolated($"  {finding.Rule.Id} {finding.Rule.Name}  {ToolText.Of(finding.Decision)}  «{finding.Text}»");
            pretty.MarkupLineInterpolated($"    {ToolText.Remedy}: {finding.Remedy.In(language)}");
        }
    }

    private void WriteJson(Explanation explanation)
    {
        using var json = new Utf8JsonWriter(_console.Output, ToolJson.Document);
        json.WriteStartObject();
        json.WriteString("folded", JsonText.WellFormed(explanation.FoldedText));
        json.WriteStartArray("signals");
        foreach (SignalTrace signal in explanation.Signals)
        {
            json.WriteStartObject();
            json.WriteString("name", signal.Name);
            json.WriteNumber("start", signal.Start);
            json.WriteNumber("length", signal.Length);
            json.WriteString("text", JsonText.WellFormed(signal.Text));
            json.WriteBoolean("disguised", signal.IsDisguised);
            json.WriteString("vetoedBy", signal.VetoedBy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("conditions");
        foreach (ConditionTrace condition in explanation.Conditions)
        {
            json.WriteStartObject();
            json.WriteString("rule", condition.Rule.Id);
            json.WriteString("condition", condition.Condition);
            json.WriteNumber("line", condition.Line);
            json.WriteString("decision", condition.Decision.InJson());
            json.WriteString("row", condition.DecisionRow);
            json.WriteNumber("start", condition.Start);
            json.WriteNumber("length", condition.Length);
            json.WriteString("text", JsonText.WellFormed(condition.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("decision", explanation.Verdict.Decision.InJson());
        json.WriteEndObject();
    }
}
