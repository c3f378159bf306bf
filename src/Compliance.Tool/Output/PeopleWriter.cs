using Compliance.Tool.Input;
using Compliance.Tool.Verbs;
using Spectre.Console;

namespace Compliance.Tool.Output;

/// <summary>What was found, for people: the words in their surroundings, why, and what to do instead. Messages without findings are only counted.</summary>
internal sealed class PeopleWriter : IVerdictWriter
{
    private readonly StreamWriter _output;
    private readonly IAnsiConsole _pretty;
    private readonly string _language;

    public PeopleWriter(ToolConsole console, string language)
    {
        _output = console.OpenText();
        _pretty = console.Pretty(_output);
        _language = language;
    }

    public void Write(InputMessage message, Verdict verdict)
    {
        if (verdict.Findings.Count == 0)
        {
            return;
        }

        _pretty.MarkupLineInterpolated($"[bold]{message.Place}[/]  {Colored(verdict.Decision)}");
        foreach (Finding finding in verdict.Findings)
        {
            Excerpt excerpt = Excerpt.Of(message.Text, finding.Start, finding.Length);
            RuleSource source = finding.Rule.Sources[0];
            _pretty.MarkupLineInterpolated($"  {finding.Rule.Id} {finding.Rule.Name}  {Colored(finding.Decision)}");
            _pretty.MarkupLineInterpolated($"    {excerpt.Before}[bold]«{excerpt.Words}»[/]{excerpt.After}");
            _pretty.MarkupLineInterpolated($"    {ToolText.Why}: {finding.Why.In(_language)}");
            _pretty.MarkupLineInterpolated($"    {ToolText.Remedy}: {finding.Remedy.In(_language)}");
            _pretty.MarkupLineInterpolated($"    {ToolText.Source}: {source.Title}, {source.Url} ({ToolText.ReadOn(source.Read)})");
        }

        _pretty.WriteLine();
    }

    public void Finish(CompliancePolicy policy, VerdictCounts counts)
    {
        if (counts.Messages > 0)
        {
            _pretty.MarkupLineInterpolated($"{ToolText.Summary(counts.Messages, counts.Prohibited, counts.Review, counts.Allowed, policy.Version)}");
        }

        if (counts.Unread > 0)
        {
            _pretty.MarkupLineInterpolated($"{ToolText.CouldNotRead(counts.Unread)}");
        }
    }

    public void Dispose() => _output.Dispose();

    private static string Colored(Decision decision) => ToolText.Of(decision);
}
