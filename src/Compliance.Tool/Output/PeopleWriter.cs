using Compliance.Tool.Input;
using Compliance.Tool.Texts;
using Spectre.Console;

namespace Compliance.Tool.Output;

/// <summary>
/// Writes verdicts for people: the words in their surroundings, why, what to do instead, and the source. Messages without findings are only counted.
/// </summary>
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

        _pretty.MarkupLine($"{Name(message)}{verdict.Decision.InColor()}");
        foreach (Finding finding in verdict.Findings)
        {
            Write(message.Text, finding);
        }

        _pretty.WriteLine();
    }

    public void Flush() => _output.Flush();

    public void Finish(CompliancePolicy policy, VerdictCounts counts)
    {
        // Of one message all is said with its findings, and a file that is not there has said so itself; an empty list of messages should be noticed.
        string? end = counts switch
        {
            { Messages: 1, Allowed: 1, Unread: 0 } => ToolText.NothingFound(policy.Version),
            { Messages: > 1 } or { Messages: 1, Unread: > 0 } or { Messages: 0, Unread: 0 } =>
                ToolText.Summary(counts.Messages, counts.Prohibited, counts.Review, counts.Allowed, policy.Version) + (counts.Unread > 0 ? ToolText.SummaryUnread(counts.Unread) : string.Empty),
            _ => null,
        };
        if (end is not null)
        {
            _pretty.WriteLine(end);
        }

        Flush();
    }

    private void Write(string text, Finding finding)
    {
        _pretty.MarkupLine($"  [bold]{finding.Rule.Id}[/] {finding.Rule.Name.Escaped()}: {finding.Decision.InColor()}");
        _pretty.MarkupLine($"    {Excerpt.Of(text, finding.Start, finding.Length).InColor()}");
        _pretty.WriteLine($"    {ToolText.Why}{finding.Why.In(_language)}");
        _pretty.WriteLine($"    {ToolText.Remedy}{finding.Remedy.In(_language)}");

        // The first is the main one; 'compliance rules' shows them all.
        _pretty.WriteLine($"    {ToolText.Source}{finding.Rule.Sources[0].Line()}");
    }

    private static string Name(InputMessage message)
    {
        if (message.Place is null)
        {
            return string.Empty;
        }

        string id = message.Id is { IsNumber: false } given && given.Text != message.Place ? $" {Excerpt.OneLine(given.Text)}" : string.Empty;
        return $"[bold]{(message.Place + id).Escaped()}[/]  ";
    }
}
