using System.Collections.Generic;

namespace Academy.Compliance
{
    /// <summary>Questions of the yearly training of support agents.</summary>
    public class PolicyQuiz
    {
        public IEnumerable<QuizQuestion> Questions()
        {
            yield return new QuizQuestion(
                "Which of these may an agent do after a bad review?",
                new[] { "Ask for its removal", "Offer money for a change", "Solve the order problem without mentioning the review" },
                correct: 2);
            yield return new QuizQuestion(
                "A buyer wants a coupon. What is right?",
                new[] { "Send a private code", "Decline politely", "Promise a discount later" },
                correct: 1);
            yield return new QuizQuestion(
                "Explain why gift cards for reviews are banned.",
                new[] { "Because Amazon treats them as review manipulation" },
                correct: 0);
        }
    }

    public record QuizQuestion(string Question, string[] Answers, int correct);
}
