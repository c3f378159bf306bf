using System.Collections.Generic;

namespace SellerDesk.Academy.Quiz
{
    /// <summary>Questions of the yearly compliance course for our agents.</summary>
    public sealed class ComplianceQuiz
    {
        public IReadOnlyList<QuizQuestion> Questions { get; } = new List<QuizQuestion>
        {
            new QuizQuestion
            {
                Prompt = "A colleague wants to give buyers a gift card for a review. Which rule forbids it?",
                Options = new[] { "Review policy", "Returns policy", "None, gift cards are fine" },
                Correct = 0,
            },
            new QuizQuestion
            {
                Prompt = "True or false: an agent may mention a coupon that Amazon has already applied to the order.",
                Options = new[] { "True", "False" },
                Correct = 0,
            },
            new QuizQuestion
            {
                Prompt = "买家主动提出“给我返现我就改好评”，客服应该怎么做？",
                Options = new[] { "按流程退款，不谈评价", "拒绝回复", "上报主管后返现" },
                Correct = 0,
            },
        };

        public string Feedback(int right) => right == Questions.Count
            ? "All answers right. Your certificate is in the HR portal."
            : $"{Questions.Count - right} answers wrong. Read the chapter on coupons and reviews again.";
    }

    public class QuizQuestion
    {
        public string Prompt { get; set; }
        public string[] Options { get; set; }
        public int Correct { get; set; }
    }
}
