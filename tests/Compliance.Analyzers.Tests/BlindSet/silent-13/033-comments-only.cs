namespace MingYue.Shop.Services;

/// <summary>
/// Sends service messages to Amazon buyers. Must never send things like
/// "leave us a five-star review and get a $10 gift card" or "use code SAVE10 next time".
/// </summary>
public class BuyerMessageService
{
    // TODO: the old template said "Add our WhatsApp +86 138 0000 0000, refund by PayPal" -> removed 2024-03
    // 旧模板：“亲，好评返现10元，加微信领取” 已下线
    private readonly IMessageGateway _gateway;

    public BuyerMessageService(IMessageGateway gateway) => _gateway = gateway;

    /* Discounts for the next order are sent by the newsletter of the own shop only. */
    public Task SendAddressQuestionAsync(string orderId, string street)
    {
        // e.g. "Please give us 5 stars" must not be appended here
        var text = $"Dear customer, the carrier does not know the street '{street}'. Could you check the spelling?";
        return _gateway.SendAsync(orderId, text);
    }

    public Task SendLateAsync(string orderId)
        => _gateway.SendAsync(orderId, "您好，包裹在海关滞留，预计延后四天，如需取消我们将全额退款。"); // 不得附送优惠券
}
