using System.Collections.Generic;

namespace Jinghai.Trading.Training;

public record QuizQuestion(string Question, string[] Options, int Correct, string Explanation);

/// <summary>新客服入职考试题库（亚马逊沟通政策）</summary>
public static class PolicyQuiz
{
    public static IReadOnlyList<QuizQuestion> Load(string lang) => lang == "zh" ? Zh : En;

    private static readonly QuizQuestion[] Zh =
    {
        new("买家反映缺少配件，客服可以怎么做？",
            new[] { "免费补发配件", "让买家先写好评再补发", "发送优惠券" }, 0,
            "缺件应直接补发或退款，政策禁止以好评或优惠券作为交换条件。"),
        new("买家留下一星评价，以下哪种做法违规？",
            new[] { "分析产品问题", "要求买家删除评价", "改进包装" }, 1,
            "任何情况下都不得要求买家删除或修改商品评价。"),
    };

    private static readonly QuizQuestion[] En =
    {
        new("A buyer wants your WhatsApp number. What do you do?",
            new[] { "Send it", "Ask the buyer to stay in the Amazon thread", "Send an e-mail address instead" }, 1,
            "The policy forbids phone numbers, e-mail addresses and chat accounts in messages to buyers."),
        new("Which of these is forbidden in a message?",
            new[] { "A return label", "A refund notice", "A 10% discount code for the next order" }, 2,
            "Coupons and discount codes count as marketing and must not be sent to buyers."),
    };
}
