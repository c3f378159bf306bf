using System.Collections.Generic;

namespace Anhe.Training.Compliance
{
    /// <summary>客服上岗考试题库</summary>
    public class QuizBank
    {
        public List<QuizItem> Load() => new()
        {
            new QuizItem
            {
                Question = "下列哪一句话可以发给亚马逊买家？",
                Options = new[]
                {
                    "A. 留下五星好评，返您 10 美元",
                    "B. 您的退款已原路退回，请查收",
                    "C. 加微信咨询，送优惠券",
                    "D. 请把差评改成好评，我们全额退款"
                },
                Answer = 'B',
                Explain = "A、D 属于操纵评论，C 属于引导站外联系，均为违规。"
            },
            new QuizItem
            {
                Question = "买家说“便宜一点我就再买一件”，客服应如何处理？",
                Options = new[]
                {
                    "A. 私下给买家打九折",
                    "B. 礼貌拒绝，说明以页面价格为准",
                    "C. 让买家走官网下单"
                },
                Answer = 'B',
                Explain = "私下折扣和站外交易都是红线。"
            }
        };
    }

    public class QuizItem
    {
        public string Question { get; set; } = "";
        public string[] Options { get; set; } = System.Array.Empty<string>();
        public char Answer { get; set; }
        public string Explain { get; set; } = "";
    }
}
