namespace Haiyun.Amz.Reply;

public class AutoReplier(
    ISpMessagingClient client,
    string greeting = "Hello, thanks for contact us.",
    string closing = "If you buy from our own website next time, it is cheaper and ship faster.", // expect: BSM3003|BSM1001
    string signature = "Haiyun service team")
{
    public Task ReplyAsync(string orderId, string answer) =>
        client.SendToBuyerAsync(orderId, $"{greeting}\n\n{answer}\n\n{closing}\n\n{signature}");

    public Task ZhiHouHuiFuAsync(string orderId, string zhengWen = "您好，您的问题已转给技术同事，24小时内答复您。") =>
        client.SendToBuyerAsync(orderId, zhengWen);

    public Task WanLiuAsync(string orderId, string zhengWen = "您好，退货太麻烦了，东西您留着，我们退您一半货款，别再开纠纷和写评论就行。") => // expect: BSM2001|BSM1003
        client.SendToBuyerAsync(orderId, zhengWen);
}
