namespace Amz.Cs.Sender;

public class BuyerMessageSender
{
    // 以前的话术：“好评返现 5 美元，加客服微信 abc888”，2022 年因此被封店，禁止恢复！
    // Old text: "Leave us a 5-star review and get a $10 gift card" - removed, see COMP-114.
    /* 
     * 不要在这里写优惠码。
     * Never put "use code SAVE10 on your next order" into these templates again.
     */
    private const string Body = "您好，您申请的换货已批准，新的保温杯将于明日寄出，旧杯请使用预付标签退回。";

    /// <summary>
    /// 发送换货通知。<para>不得附带“请修改评论”之类的内容。</para>
    /// </summary>
    public Task SendAsync(IBuyerMessageGateway gateway, string orderId)
    {
        // TODO: 支持繁体
        return gateway.PostAsync(orderId, Body);
    }

#if LEGACY_TEXTS_DISABLED_FOREVER
    private const string Old = "旧模板已删除";
#endif
}
