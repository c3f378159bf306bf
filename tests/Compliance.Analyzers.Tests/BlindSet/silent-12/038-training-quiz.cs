using System.Collections.Generic;

namespace Globex.Training.Compliance;

/// <summary>Quiz for new customer-service staff.</summary>
public sealed record QuizQuestion(string Question, string[] Answers, int Correct, string Explanation);

public static class Quiz
{
    public static IReadOnlyList<QuizQuestion> Questions { get; } =
    [
        new("May an agent offer a gift card for a five-star review?",
            ["Yes", "No", "Only to regular customers"], 1,
            "No. Amazon forbids anything of value in exchange for a review, even for an honest one."),
        new("A buyer threatens a bad review unless he gets 50% off. What is right?",
            ["Give the discount", "Solve the order problem and do not mention the review", "Ask him to delete it"], 1,
            "Treat the complaint on its merits. Agents must not offer a discount and must not ask for the removal of a review."),
        new("客服可以把微信号发给买家吗？",
            ["可以", "不可以", "买家要求时可以"], 1,
            "不可以。任何联系方式、优惠券和返现承诺都禁止出现在站内信中。"),
    ];
}
