namespace Compliance.Tool.Evaluation;

/// <summary>How well some messages were judged.</summary>
/// <param name="Misses">Prohibited messages judged allowed.</param>
/// <param name="Alarms">Allowed messages judged otherwise.</param>
/// <param name="GraveAlarms">Allowed messages judged prohibited.</param>
/// <param name="Reviews">Messages for review that were judged review or prohibited.</param>
/// <param name="ReviewsOfRightRule">The same by a rule that covers a labelled category, among those with categories.</param>
/// <param name="RightCategory">Caught messages with categories of which one is named.</param>
/// <param name="RightWords">Caught messages with labelled words of which some are pointed at.</param>
internal sealed record Quality(
    Share Misses, Share Alarms, Share GraveAlarms, Share Reviews, Share ReviewsOfRightRule, Share RightCategory, Share RightWords)
{
    /// <summary>The quality of judged messages.</summary>
    public static Quality Of(IReadOnlyList<JudgedMessage> messages) => Of(messages, m => m.NamesCategory);

    /// <summary>The quality of the messages of one category: only rules of this category name it.</summary>
    public static Quality OfCategory(IReadOnlyList<JudgedMessage> messages, string category) => Of(messages, m => m.Names(category));

    private static Quality Of(IReadOnlyList<JudgedMessage> messages, Func<JudgedMessage, bool> names)
    {
        JudgedMessage[] allowed = [.. messages.Where(m => m.Message.Label == Decision.Allowed)];
        JudgedMessage[] review = [.. messages.Where(m => m.Message.Label == Decision.Review)];
        JudgedMessage[] caught = [.. messages.Where(m => m.IsCaught)];
        return new Quality(
            Share.Among(messages.Where(m => m.Message.Label == Decision.Prohibited), m => m.IsMiss),
            Share.Among(allowed, m => m.IsAlarm),
            Share.Among(allowed, m => m.Decision == Decision.Prohibited),
            Share.Among(review, m => !m.IsOverlooked),
            Share.Among(review.Where(m => m.HasCategories), names),
            Share.Among(caught.Where(m => m.HasCategories), names),
            Share.Among(caught.Where(m => m.HasSpans), m => m.OverlapsSpan));
    }
}
