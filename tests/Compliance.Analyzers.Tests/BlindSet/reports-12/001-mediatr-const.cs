using MediatR;
using System.Threading;
using System.Threading.Tasks;

namespace Contoso.CrossBorder.Application.AfterSales.Commands;

public sealed record NotifyDelayedBuyerCommand(string AmazonOrderId, string BuyerName, string NewDate) : IRequest<bool>;

internal sealed class NotifyDelayedBuyerHandler(IBuyerMessenger messenger, ILogger<NotifyDelayedBuyerHandler> log)
    : IRequestHandler<NotifyDelayedBuyerCommand, bool>
{
    private const string DelayText =
        "Hello {0}, the carrier has told us that your parcel is held up and will now arrive on {1}. " +
        "If you would rather not wait, reply to this message and we will cancel the order and refund it in full.";

    private const string ApologyText =
        "Hello {0}, we are sorry that your parcel took so long. " +
        "As a thank you for your patience, take 15% off your next order with us."; // expect: BSM1001|BSM1006

    public async Task<bool> Handle(NotifyDelayedBuyerCommand request, CancellationToken cancellationToken)
    {
        var late = request.NewDate.Length > 0;
        var body = late
            ? string.Format(DelayText, request.BuyerName, request.NewDate)
            : string.Format(ApologyText, request.BuyerName);
        log.LogInformation("Delay notice for {Order} queued", request.AmazonOrderId);
        return await messenger.SendAsync(request.AmazonOrderId, body, cancellationToken);
    }
}
