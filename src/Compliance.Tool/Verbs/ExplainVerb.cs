using System.CommandLine;
using System.Text.Json;
using Compliance.Tool.Input;
using Compliance.Tool.Output;
using Compliance.Tool.Texts;
using Spectre.Console;

namespace Compliance.Tool.Verbs;

/// <summary><c>compliance explain</c>: how a verdict comes about. The rule author's microscope.</summary>
internal sealed class ExplainVerb : Command
{
    private const int MostParts = 8;
    private readonly ToolConsole _console;
    private readonly ContextOptions _context;
    private readonly PolicyOption _policy;
    private readonly Argument<string?> _text = new("TEXT") { Description = ToolText.TextArgument, Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _all = new("--all") { Description = ToolText.AllOption };
    private readonly Option<string> _format = new("--format") { Description = ToolText.JsonFormatOption, HelpName = "text|json" };

    public ExplainVerb(ToolConsole console)
        : base("explain", ToolText.ExplainDescription)
    {
        _console = console;
        _format.AcceptOnlyFromAmong("text", "json");
        Arguments.Add(_text);
        _context = new ContextOptions(this);
        _policy = new PolicyOption(this);
        Options.Add(_all);
        Options.Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (_context.Read(parsed, _console) is not { } context || Text(parsed) is not { } text)
        {
            return ExitCode.CouldNotRun;
        }

        CompliancePolicy policy = _policy.Read(parsed, _console, out bool isWhole);
        Explanation explanation = new MessageChecker(policy).Explain(text, context);
        if (parsed.GetValue(_format) == "json")
        {
            JsonSerializer.Serialize(_console.Output, JsonExplanation.Of(explanation, Language.Current), ToolJson.Indented.JsonExplanation);
            _console.Output.WriteByte((byte)'\n');
        }
        else
        {
            StreamWriter output = _console.OpenText();
            Write(explanation, _console.Pretty(output), parsed.GetValue(_all));
            output.Flush();
        }

        return !isWhole ? ExitCode.CouldNotRun : explanation.Verdict.Findings.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private string? Text(ParseResult parsed)
    {
        if (parsed.GetValue(_text) is { } given)
        {
            return given;
        }

        _console.AskForInput();
        InputProblem? problem;
        try
        {
            if (InputFiles.ReadText(_console.Input, MessageSource.StandardInputName, out problem) is { } text)
            {
                return text;
            }
        }
        catch (InputException failed)
        {
            problem = new InputProblem(MessageSource.StandardInputName, ToolText.Unreadable(failed.Message));
        }

        _console.Error.WriteLine(problem);
        return null;
    }

    private static void Write(Explanation explanation, IAnsiConsole pretty, bool all)
    {
        Heading(pretty, ToolText.Folded);
        pretty.WriteLine($"  {Excerpt.OneLine(explanation.FoldedText)}");

        SignalTrace[] signals = [.. explanation.Signals.Where(s => s is { VetoedBy: null, Length: > 0 } && (all || HasName(s)))];
        Heading(pretty, ToolText.Signals, signals.Length);
        foreach (SignalTrace signal in signals)
        {
            string disguised = signal.IsDisguised ? $"  [yellow]{ToolText.Disguised.Escaped()}[/]" : string.Empty;
            pretty.MarkupLine($"  {Span(signal.Start, signal.Length)}  [bold]{signal.Name.Escaped()}[/]  {Words(signal.Text)}{disguised}");
        }

        SignalTrace[] removed = [.. explanation.Signals.Where(s => s.VetoedBy is not null && (all || HasName(s)))];
        Heading(pretty, ToolText.Vetoes, removed.Length);
        foreach (SignalTrace signal in removed)
        {
            pretty.MarkupLine(
                $"  {Span(signal.Start, signal.Length)}  [bold]{signal.VetoedBy!.Escaped()}[/]  {ToolText.Removes(signal.Name).Escaped()}  {Words(signal.Text)}");
        }

        Heading(pretty, ToolText.Conditions, explanation.Conditions.Count);
        foreach (ConditionTrace condition in explanation.Conditions)
        {
            string row = condition.DecisionRow is null ? string.Empty : $" [[{condition.DecisionRow.Escaped()}]]";
            pretty.MarkupLine(
                $"  {Span(condition.Start, condition.Length)}  {condition.Rule.Id} [bold]{condition.Condition.Escaped()}[/]  {condition.Decision.InColor()}{row}  "
                + $"{Words(condition.Text)}  {condition.Rule.Path.Escaped()}({condition.Line})");
        }

        WriteWeights(explanation, pretty, all);
        Verdict verdict = explanation.Verdict;
        pretty.MarkupLine($"[bold]{ToolText.Verdict.Escaped()}[/]  {verdict.Decision.InColor()}  {ToolText.InPolicy(verdict.Policy.Version).Escaped()}");
        foreach (Finding finding in verdict.Findings)
        {
            string row = finding.DecisionRow is null ? string.Empty : $" [[{finding.DecisionRow.Escaped()}]]";
            pretty.MarkupLine(
                $"  {Span(finding.Start, finding.Length)}  {finding.Rule.Id} {finding.Rule.Name.Escaped()}  {finding.Decision.InColor()}{row}  {Words(finding.Text)}");
        }
    }

    private static void WriteWeights(Explanation explanation, IAnsiConsole pretty, bool all)
    {
        if (explanation.Sentences.Count == 0)
        {
            return;
        }

        Heading(pretty, explanation.IsClearAtAGlance ? ToolText.ClearAtAGlance : ToolText.Weights);
        foreach (SentenceTrace sentence in explanation.Sentences)
        {
            pretty.MarkupLine($"  {Span(sentence.Start, sentence.Length)}  {Weight(sentence.Weight)}  {Words(sentence.Text)}");
            IEnumerable<string> parts = sentence.Parts.Take(all ? int.MaxValue : MostParts).Select(p => $"{p.Name.Escaped()} {Weight(p.Weight)}");
            pretty.MarkupLine($"            [dim]{string.Join("  ", parts)}[/]");
        }
    }

    private static string Weight(double weight) => weight.ToString("+0.0;-0.0;0.0", System.Globalization.CultureInfo.InvariantCulture);

    private static void Heading(IAnsiConsole pretty, string heading) => pretty.MarkupLine($"[bold]{heading.Escaped()}[/]");

    private static void Heading(IAnsiConsole pretty, string heading, int count) =>
        pretty.MarkupLine($"[bold]{heading.Escaped()}[/]{(count == 0 ? $"  {ToolText.None.Escaped()}" : string.Empty)}");

    // A phrase in an expression is called by itself, in quotation marks.
    private static bool HasName(SignalTrace signal) => signal.Name[0] != '"';

    private static string Span(int start, int length) => FormattableString.Invariant($"{start,4}+{length,-3}");

    private static string Words(string words) => $"»{Excerpt.Shortened(words).Escaped()}«";
}
