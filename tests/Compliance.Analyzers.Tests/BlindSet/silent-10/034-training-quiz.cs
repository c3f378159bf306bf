using System.Collections.Generic;

namespace Hr.Training
{
    /// <summary>Quiz for new customer-service staff (internal learning system).</summary>
    public class ComplianceQuiz
    {
        public List<QuizQuestion> Questions { get; } = new()
        {
            new QuizQuestion("Which of these may an agent write to an Amazon buyer?", 2,
                "an offer of 20% off the next order",
                "a request for a five-star review",
                "the date of a delayed delivery"),
            new QuizQuestion("买家提出“退款就改好评”，客服应当怎么做？", 1,
                "答应并返现",
                "拒绝，按正常售后处理，不提评价",
                "送一张优惠券"),
            new QuizQuestion("What is a gift card in exchange for a review?", 0,
                "an incentivized review, which is forbidden",
                "a marketing expense",
                "a free gift"),
        };
    }

    public record QuizQuestion(string Question, int RightAnswer, params string[] Answers);
}
