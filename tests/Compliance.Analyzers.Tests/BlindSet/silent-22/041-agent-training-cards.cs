namespace Threadwell.Academy;

public sealed record Lesson(string Title, string ForAgents);

/// <summary>Training cards that new support agents read in the admin area.</summary>
public static class AgentLessons
{
    public static readonly Lesson[] Policy =
    {
        new("Reviews", "Agents must never ask a buyer for a good review. Use Amazon's 'Request a Review' button instead."),
        new("Coupons", "Agents must not send coupons or promo codes, even if the buyer asks for one."),
        new("Contact", "Agents must not give phone numbers, e-mail addresses or WhatsApp handles to buyers."),
        new("Gifts", "Agents may send missing parts. Agents may not send gifts or gift cards."),
        new("改评", "客服不得要求买家修改或删除评价，违者按规定处理。"),
    };

    public static string QuizQuestion => "Which of these drafts breaks the policy on review requests?";
}
