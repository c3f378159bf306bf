using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Beacon.ReviewCare;

public class ReviewCareService
{
    private readonly IBuyerMessageSender _sender;
    private readonly IFeatureFlags _flags;
    private readonly ILogger<ReviewCareService> _log;

    public ReviewCareService(IBuyerMessageSender sender, IFeatureFlags flags, ILogger<ReviewCareService> log)
    {
        _sender = sender;
        _flags = flags;
        _log = log;
    }

    public async Task FollowUpAsync(BuyerCase c, CancellationToken ct)
    {
        if (!_flags.IsOn("review-care", c.Brand)) return;

        var name = c.BuyerFirstName ?? "there";
        string body;
        switch (c.Stage)
        {
            case CaseStage.Refunded:
                body = $"Hi {name}, your refund of {c.Amount:C} for order {c.OrderId} went back to your card today. "
                     + "Since that is settled now, would you be so kind as to take down the one-star comment you left on the product?"; // expect: BSM2004
                break;
            case CaseStage.Replaced:
                body = $"Hi {name}, the replacement for order {c.OrderId} is with UPS and should reach you on {c.Eta:d}. Please tell us here if anything about it is not right.";
                break;
            case CaseStage.Silent:
                body = $"Hi {name}, the new kettle for order {c.OrderId} reached you on {c.Delivered:d}. "
                     + "Could you lift your two stars to four or five now? It would mean the world to our small crew."; // expect: BSM2004|BSM2002
                break;
            default:
                _log.LogDebug("No review care text for {Stage}", c.Stage);
                return;
        }

        await _sender.SendAsync(c.Marketplace, c.OrderId, body, ct);
    }
}
