namespace PeiXun.Quiz;

/// <summary>客服上岗考试题库（站内信合规）</summary>
public static class TiKu
{
    public static readonly List<Question> Questions =
    [
        new Question
        {
            Title = "以下哪一项违反亚马逊站内信规则？",
            Options = ["A. 告知退款进度", "B. 好评返5美元", "C. 通知延迟", "D. 索要门牌号"],
            Answer = "B",
            Explain = "用返现换评论属于操纵评论。",
        },
        new Question
        {
            Title = "买家问能不能加微信，客服应当怎样处理？",
            Options = ["A. 发微信号", "B. 请买家在站内回复", "C. 发邮箱", "D. 不回"],
            Answer = "B",
            Explain = "任何联系方式都不可以发送。",
        },
        new Question
        {
            Title = "Which sentence break the rule on coupon?",
            Options = ["A. refund is done", "B. 15% off coupon for next order", "C. label is attached", "D. new date is Friday"],
            Answer = "B",
            Explain = "Coupon by message is marketing.",
        },
    ];
}
