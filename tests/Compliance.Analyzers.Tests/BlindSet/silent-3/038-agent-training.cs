using System.Collections.Generic;

namespace Thistledown.Academy;

public sealed record QuizQuestion(string Question, string[] Options, int Correct, string Explanation);

/// <summary>Quiz for new agents about the communication guidelines.</summary>
public static class AgentQuiz
{
    public static readonly IReadOnlyList<QuizQuestion> Questions = new List<QuizQuestion>
    {
        new("A buyer asks for a coupon. What do agents do?",
            new[] { "Send a code", "Refuse politely", "Offer a gift card" }, 1,
            "Agents never send codes. Coupons are public promotions on the product page."),
        new("Which sentence breaks the rules?",
            new[] { "\"We have refunded your order.\"", "\"Write a review and get 10% off.\"", "\"A new lid is on its way.\"" }, 1,
            "Anything of value in exchange for a review is forbidden."),
        new("May an agent ask for removal of a bad review?",
            new[] { "Yes, after a refund", "No, never", "Only by phone" }, 1,
            "Amazon forbids asking for a change of a product review even after the problem is solved."),
    };

    public static string Result(int points) => points == Questions.Count ? "All answers correct, module passed." : $"{points} of {Questions.Count} correct, please repeat the module on discounts and reviews.";
}
