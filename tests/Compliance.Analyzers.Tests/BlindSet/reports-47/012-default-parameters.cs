using System;
using System.Threading.Tasks;

namespace Mistral.Outreach;

public class BuyerOutreach
{
    private readonly IMessageGateway _gateway;

    public BuyerOutreach(IMessageGateway gateway) => _gateway = gateway;

    public Task SendFollowUpAsync(
        string orderId,
        string subject = "About your order",
        string body = "Hello, give us five stars and help our family business grow.") // expect: BSM2002
        => _gateway.SendToBuyerAsync(orderId, subject, body);

    public async Task RunAsync(string orderId)
    {
        var sendCoupon = async (string id, string message = "Here is a promo code only for you: SAVE20NOW.") => // expect: BSM1002
            await _gateway.SendToBuyerAsync(id, "Hello", message);

        await sendCoupon(orderId);
        await NotifyAsync();

        Task NotifyAsync(string text = "Hello, the courier needs your gate code to deliver the sofa. Please reply to this message.")
            => _gateway.SendToBuyerAsync(orderId, "Delivery", text);

        Task TextUsAsync(string text = "Hello, text our WhatsApp 0044 7700 900123 and we will help you right away.") // expect: BSM3002|BSM3003
            => _gateway.SendToBuyerAsync(orderId, "Support", text);

        await TextUsAsync();
    }
}
