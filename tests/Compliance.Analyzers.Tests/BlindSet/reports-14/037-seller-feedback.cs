namespace LanternHouse.FeedbackDesk;

internal static class FeedbackReplies
{
    public static string Step(int attempt, string buyer) => attempt switch
    {
        0 => $"Hello {buyer}, your lantern glass was replaced on Tuesday. We hope it arrived in one piece this time.",
        1 => $"Hello {buyer}, kindly withdraw the one-star feedback about our shop so that our account stays healthy.", // expect: BSM2005
        2 => $"Hello {buyer}, this is the third time we write. Unless the feedback disappears we cannot process your refund.", // expect: BSM2005|BSM2001
        _ => $"Hello {buyer}, $20 is yours if the negative feedback is gone by Friday.", // expect: BSM2005|BSM2001
    };

    public static readonly string[] Cn =
    {
        "您好，灯罩已于周二补发，请留意签收。",
        "您好，请您登录账户移除对我们店铺的差评反馈，不移除的话我们很难继续为您服务。", // expect: BSM2005|BSM2004
        "您好，删除店铺反馈后，我们立即退您二十美元作为感谢。", // expect: BSM2005|BSM2001
    };
}
