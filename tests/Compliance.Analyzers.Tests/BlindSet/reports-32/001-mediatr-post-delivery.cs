using MediatR;

namespace ChannelLoom.Features.BuyerMessages.PostDelivery;

public sealed record SendPostDeliveryMessage(Guid TenantId, string AmazonOrderId, string BuyerFirstName) : IRequest<Unit>;

internal sealed class SendPostDeliveryMessageHandler(IBuyerMessageGateway gateway, IClock clock)
    : IRequestHandler<SendPostDeliveryMessage, Unit>
{
    public async Task<Unit> Handle(SendPostDeliveryMessage request, CancellationToken ct)
    {
        var subject = $"Care instructions for order {request.AmazonOrderId}";
        var body =
            $"Hi {request.BuyerFirstName},\n\n" +
            "Please rinse the cast-iron tawa with warm water before the first use.\n" +
            "Since you are now part of our kitchen family, we will knock ten percent off whatever you pick up from us next.\n" + // expect: BSM1001|BSM1006
            "\nWarm regards,\nTeam Tawa & Co.";

        await gateway.SendAsync(request.AmazonOrderId, subject, body, ct);

        if (clock.Today.Month == 12)
        {
            await gateway.SendAsync(
                request.AmazonOrderId,
                "A small note",
                $"Hello {request.BuyerFirstName}, a little surprise present is waiting for you; just reply with YES and we will ship it at no cost.", // expect: BSM1005
                ct);
        }

        return Unit.Value;
    }
}
