namespace Compliance.Tool.Evaluation;

/// <summary>A labelled message and what a judge made of it.</summary>
internal sealed class JudgedMessage(LabelledMessage message, Judgement judgement)
{
    public LabelledMessage Message { get; } = message;

    public Judgement Judgement { get; } = judgement;

    public Decision Decision { get; } = judgement.Decision;

    /// <summary>Prohibited, and judged allowed.</summary>
    public bool IsMiss => Message.Label == Decision.Prohibited && Decision == Decision.Allowed;

    /// <summary>Allowed, and judged otherwise.</summary>
    public bool IsAlarm => Message.Label == Decision.Allowed && Decision != Decision.Allowed;

    /// <summary>Prohibited, and judged prohibited or for review.</summary>
    public bool IsCaught => Message.Label == Decision.Prohibited && Decision != Decision.Allowed;

    /// <summary>For a person to decide, and judged allowed.</summary>
    public bool IsOverlooked => Message.Label == Decision.Review && Decision == Decision.Allowed;

    /// <summary>Whether categories are labelled, and the judge knows any.</summary>
    public bool HasCategories => Message.Categories.Count > 0 && Judgement.OfContent.All(m => m.Rule is not null);

    /// <summary>Whether a finding is of a rule that covers one of the labelled categories.</summary>
    public bool NamesCategory => Message.Categories.Any(Names);

    /// <summary>Whether words are labelled.</summary>
    public bool HasSpans => Message.Spans.Count > 0;

    /// <summary>Whether a finding shares a character with labelled words, wherever they stand in the text.</summary>
    public bool OverlapsSpan => Message.Spans.Any(Overlaps);

    /// <summary>Whether a finding is of a rule that covers a category.</summary>
    public bool Names(string category) => Judgement.OfContent.Any(m => Categories.Covers(m.Rule, category));

    private bool Overlaps(string span)
    {
        for (int at = Message.Text.IndexOf(span, StringComparison.Ordinal); at >= 0; at = Message.Text.IndexOf(span, at + 1, StringComparison.Ordinal))
        {
            if (Judgement.OfContent.Any(m => m.Start < at + span.Length && at < m.Start + m.Length))
            {
                return true;
            }
        }

        return false;
    }
}
