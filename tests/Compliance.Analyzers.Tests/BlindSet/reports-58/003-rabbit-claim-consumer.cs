using System.Text.Json;
using MassTransit;

namespace Lumina.Oms.Consumers;

public record ClaimOpened(string OrderId, string BuyerName, string Reason, decimal ItemPrice);

public class ClaimOpenedConsumer : IConsumer<ClaimOpened>
{
    private readonly IMessagingGateway _gateway;

    public ClaimOpenedConsumer(IMessagingGateway gateway)
    {
        _gateway = gateway;
    }

    public async Task Consume(ConsumeContext<ClaimOpened> context)
    {
        var m = context.Message;
        string reply;
        if (m.Reason == "NOT_RECEIVED")
            reply = $"Dear {m.BuyerName}, we are sorry that the parcel is lost. A full refund of {m.ItemPrice:C} was issued today.";
        else if (m.Reason == "DEFECTIVE")
            reply = "Dear buyer, please close the claim first, then we will pay you back through PayPal."; // expect: BSM1004|BSM3003
        else if (m.Reason == "WRONG_COLOR")
            reply = "Dear buyer, sorry for the wrong color. Here is a 25% voucher for anything in our store to make up for it."; // expect: BSM1002|BSM1001
        else
            reply = "Dear buyer, could you tell us what is wrong with the item? We will then send a replacement or a refund.";

        await _gateway.ReplyToBuyerAsync(m.OrderId, reply, context.CancellationToken);
    }
}
