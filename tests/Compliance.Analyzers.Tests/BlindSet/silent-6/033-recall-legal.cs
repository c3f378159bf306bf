using Microsoft.Extensions.Localization;

namespace Cubby.Baby.Safety;

public class RecallNotifier
{
    private readonly IMessagingGateway _gateway;
    private readonly IRecallRegister _register;

    public RecallNotifier(IMessagingGateway gateway, IRecallRegister register)
    {
        _gateway = gateway;
        _register = register;
    }

    public async Task<int> RunAsync(string batch)
    {
        var sent = 0;
        await foreach (var order in _register.OrdersOfBatch(batch))
        {
            string body = $"""
                Dear {order.BuyerName},

                please stop using the high chair of order {order.Id} at once. In batch {batch} the tray can come loose.
                You have the choice between a full refund and a free replacement tray with a steel latch.
                Neither depends on anything else, and you keep all your rights.

                Cubby product safety
                """;
            await _gateway.SendLegalDisclosureAsync(order.Id, body);
            sent++;
        }
        return sent;
    }

    public string Followup(string choice) => choice switch
    {
        "refund" => "The price of the high chair has been refunded in full, including the gift wrap.",
        "tray" => "The replacement tray is on its way to you. Please cut the old tray in two before you throw it away.",
        _ => "We have not understood your choice. Please answer with REFUND or TRAY.",
    };
}
