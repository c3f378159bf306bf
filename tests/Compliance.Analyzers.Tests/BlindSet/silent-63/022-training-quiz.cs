using System.Collections.Generic;

namespace Nordlicht.Training.Quiz
{
    public record QuizQuestion(string Question, string[] Options, int CorrectIndex, string Explanation);

    public class MessagingPolicyQuiz
    {
        public List<QuizQuestion> Questions { get; } = new()
        {
            new QuizQuestion(
                "A buyer writes that the vase is broken. What may an agent do?",
                new[] { "Offer a gift card if the buyer posts five stars", "Replace or refund the vase", "Ask for the buyer's WhatsApp" },
                1,
                "A remedy for this order is allowed. Anything of value linked to a review is not."),
            new QuizQuestion(
                "客服可以怎样处理一星差评？",
                new[] { "联系买家，删评就退款", "解决订单问题，不提评价", "请买家改成五星" },
                1,
                "任何要求删除、修改评价的行为都违反平台规则。")
        };
    }
}
