namespace Amz.Cs.Archive;

public class LiaoTianJiLu
{
    public string FromBuyer { get; set; } = "";
    public string OurReply { get; set; } = "";

    /// 培训样例：买家怎么问、我们怎么答
    public static IEnumerable<LiaoTianJiLu> YangLi()
    {
        yield return new()
        {
            FromBuyer = "Can you give me a discount code if I leave five stars?",
            OurReply = "Thank you for writing. We cannot give anything in return for a review, and we do not hand out codes.",
        };
        yield return new()
        {
            FromBuyer = "你们能加微信聊吗？退款直接转我支付宝行不行？",
            OurReply = "您好，我们只能在这里沟通，退款也只能通过亚马逊原路退回，敬请理解。",
        };
        yield return new()
        {
            FromBuyer = "我看到别的卖家好评返现 10 美元，你们有吗？",
            OurReply = "您好，我们没有也不会有这样的活动。请问产品本身有什么问题需要我们处理吗？",
        };
    }
}
