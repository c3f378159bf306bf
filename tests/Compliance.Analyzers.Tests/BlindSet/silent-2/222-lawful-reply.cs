namespace Verbena.Replies;

public class ReplyService(IBuyerMessenger messenger)
{
    public Task NoDiscountAsync(string id) => messenger.SendAsync(id, "Hello, thank you for asking. We cannot offer a discount by message; current prices are on the product page.");

    public Task NoWechatAsync(string id) => messenger.SendAsync(id, "您好，抱歉，按平台规定我们不能通过微信联系，请直接回复本消息。");
}
