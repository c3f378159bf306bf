using MediatR;
using Microsoft.Extensions.Logging;

namespace Haldane.Aftercare.Application.Messages;

public sealed record ComposeBuyerMessage(string OrderId, AftercareReason Reason, string BuyerName, decimal Amount) : IRequest<string>;

public enum AftercareReason { MissingPart, LateDelivery, OutOfStock, LowStars, WonBack }

internal sealed class ComposeBuyerMessageHandler : IRequestHandler<ComposeBuyerMessage, string>
{
    private readonly ILogger<ComposeBuyerMessageHandler> _log;

    public ComposeBuyerMessageHandler(ILogger<ComposeBuyerMessageHandler> log) => _log = log;

    public Task<string> Handle(ComposeBuyerMessage request, CancellationToken ct)
    {
        _log.LogDebug("Composing {Reason} for {Order}", request.Reason, request.OrderId);

        var text = request.Reason switch
        {
            AftercareReason.MissingPart =>
                $"Dear {request.BuyerName}, the wall bracket was missing from order {request.OrderId}. A new one leaves our warehouse today at no cost to you.",
            AftercareReason.LateDelivery =>
                $"Dear {request.BuyerName}, order {request.OrderId} is held up at the Dover depot and will reach you on Thursday. If that is too late we will cancel it and refund you.",
            AftercareReason.OutOfStock =>
                $"Dear {request.BuyerName}, the lamp on order {request.OrderId} has sold out. Please go to Your Orders and request the cancellation yourself, choosing \"bought by mistake\".", // expect: BSM4001
            AftercareReason.LowStars =>
                $"Dear {request.BuyerName}, we have seen your two-star review of the lamp. Now that the cable has been replaced, would you kindly take it down?", // expect: BSM2004
            AftercareReason.WonBack =>
                $"Dear {request.BuyerName}, because you have bought from us before, every lamp is {request.Amount:0} dollars cheaper for you this month.", // expect: BSM1001
            _ => throw new ArgumentOutOfRangeException(nameof(request), request.Reason, "No template for this reason"),
        };

        return Task.FromResult(text);
    }
}
