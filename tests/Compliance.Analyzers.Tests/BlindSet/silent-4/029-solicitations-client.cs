using software.amzn.spapi.Api.solicitations.v1;
using Microsoft.Extensions.Logging;

namespace Hartwell.Marketplace.Solicitations;

/// <summary>
/// Asks for a product review and seller feedback through Amazon's own message. We never write the text ourselves:
/// no "leave us five stars", no gift card, no discount.
/// </summary>
public sealed class ReviewRequester(ISolicitationsApi api, IOrderStore orders, ILogger<ReviewRequester> logger)
{
    private static readonly List<string> Marketplaces = ["A1F83G8C2ARO7P"];

    public async Task<int> RunAsync(DateOnly today, CancellationToken ct)
    {
        var asked = 0;
        await foreach (var order in orders.DeliveredBetweenAsync(today.AddDays(-30), today.AddDays(-5), ct))
        {
            if (order.ReviewRequested || order.RefundIssued)
            {
                logger.LogDebug("Order {OrderId} already asked for a review or refunded, skipping", order.Id);
                continue;
            }

            var actions = await api.GetSolicitationActionsForOrderAsync(order.Id, Marketplaces);
            if (!actions.Embedded.Actions.Any(a => a.Name == "productReviewAndSellerFeedback"))
            {
                continue;
            }

            await api.CreateProductReviewAndSellerFeedbackSolicitationAsync(order.Id, Marketplaces);
            await orders.MarkAsync(order.Id, "review requested through Amazon");
            asked++;
        }

        logger.LogInformation("Requested {Count} reviews; buyers must not be offered anything in return", asked);
        return asked;
    }
}
