using System.Text.Json;
using Azure.Messaging.ServiceBus;

namespace Hartwell.Marketplace.Messaging;

public sealed class OutboxPublisher(ServiceBusSender sender)
{
    public async Task PublishAsync(Order order, string template, CancellationToken ct)
    {
        var payload = template switch
        {
            "damage" => new
            {
                orderId = order.Id,
                subject = "Your broken lamp",
                message = "Thanks for the photo of the broken shade. A replacement shade ships on Monday, free, and no return is needed.",
            },
            "goodwill" => new
            {
                orderId = order.Id,
                subject = "[Important] Thank you", // expect: BSM4004
                message = "There's nothing wrong with your order; we'd simply like to credit you £8 as a goodwill gesture.", // expect: BSM1003
            },
            _ => new
            {
                orderId = order.Id,
                subject = "Your opinion",
                message = "Pay nothing for your lamp: review it, send us the link and we reimburse the lot via Revolut.", // expect: BSM2001
            },
        };

        var body = JsonSerializer.SerializeToUtf8Bytes(payload, JsonSerializerOptions.Web);
        await sender.SendMessageAsync(new ServiceBusMessage(body) { Subject = "buyer-message" }, ct);
    }
}
