using System.Collections.Generic;

namespace Haoyue.Crm.Training
{
    public class QuizQuestion
    {
        public string Title { get; set; }
        public string[] Options { get; set; }
        public int Answer { get; set; }
    }

    /// <summary>客服上岗考试题库</summary>
    public static class AgentQuiz
    {
        public static List<QuizQuestion> Questions => new List<QuizQuestion>
        {
            new QuizQuestion
            {
                Title = "客服在站内信里可以承诺好评返现吗？",
                Options = new[] { "可以", "不可以", "主管同意后可以" },
                Answer = 1
            },
            new QuizQuestion
            {
                Title = "买家留下差评后，客服应当怎么做？",
                Options = new[] { "要求买家删除差评", "只处理订单问题，不提评价", "用礼品卡换好评" },
                Answer = 1
            },
            new QuizQuestion
            {
                Title = "买家索要优惠券时，哪种做法符合公司规定？",
                Options = new[] { "单独发券", "礼貌拒绝", "引导加微信" },
                Answer = 1
            }
        };
    }
}
