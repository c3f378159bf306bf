namespace Compliance.Tool.Evaluation;

/// <summary>A labelled message and what a judge made of it. Findings of form are left out: labels judge content.</summary>
internal sealed class Judged
{
    public Judged(LabelledMessage message, Verdict verdict)
    {
        Message = message;
        Findings = [.. verdict.Findings.Where(f => !f.Rule.IsForm)];
        Decision = Findings.Select(f => f.Decision).DefaultIfEmpty(Decision.Allowed).Max();
    }

    public LabelledMessage Message { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public Decision Decision { get; }

    /// <summary>Prohibited, and judged allowed.</summary>
    public bool IsMiss => Message.Label == Decision.Prohibited && Decision == Decision.Allowed;

    /// <summary>Allowed, and judged otherwise.</summary>
    public bool IsAlarm => Message.Label == Decision.Allowed && Decision != Decision.Allowed;

    /// <summary>For a person to decide, and judged allowed.</summary>
    public bool IsUnreviewed => Message.Label == Decision.Review && Decision == Decision.Allowed;

    /// <summary>Prohibited, and not judged allowed.</summary>
    public bool IsCaught => Message.Label == Decision.Prohibited && Decision != Decision.Allowed;

    /// <summary>Whether a finding names one of the categories.</summary>
    public bool NamesCategory => Message.Categories.Any(c => Findings.Any(f => Categories.Covers(f.Rule.Id, c)));

    /// <summary>Whether a finding shares a character with one of the labelled spans.</summary>
    public bool OverlapsSpan => Message.Spans.Any(Overlaps);

    private bool Overlaps(string span)
    {
        for (int at = Message.Text.IndexOf(span, StringComparison.Ordinal); at >= 0; at = Message.Text.IndexOf(span, at + 1, StringComparison.Ordinal))
        {
            if (Findings.Any(f => f.Start < at + span.Length && at < f.Start + f.Length))
            {
                return true;
            }
        }

        return false;
    }
}
