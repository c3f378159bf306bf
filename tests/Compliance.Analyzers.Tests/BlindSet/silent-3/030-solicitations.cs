using System;
using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using Microsoft.Extensions.Logging;

namespace Harborline.OrderWorker.Reviews;

/// <summary>
/// Amazon's own "Request a Review". We write no text: no incentive, no stars, once per order.
/// </summary>
public sealed class ReviewRequester(AmazonConnection amazon, IOrderStore store, ILogger<ReviewRequester> log)
{
    private const string AlreadySent = "review-request-already-sent";

    public async Task<string> RequestAsync(string orderId, CancellationToken ct)
    {
        var order = await store.GetAsync(orderId, ct) ?? throw new InvalidOperationException($"Order {orderId} not found, cannot request a review.");
        if (order.ReviewRequestedAt is not null) return AlreadySent;
        if (order.DeliveredAt is null || order.DeliveredAt < DateTime.UtcNow.AddDays(-30))
        {
            log.LogInformation("Outside the 5-30 day window, no review or feedback request for {Order}", orderId);
            return "outside-window";
        }

        var ok = await amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId, null, ct);
        log.LogInformation(ok ? "Request a Review sent for {Order}" : "Amazon refused to solicit a review for {Order}", orderId);
        if (ok) await store.MarkReviewRequestedAsync(orderId, ct);
        return ok ? "sent" : "refused";
    }
}
