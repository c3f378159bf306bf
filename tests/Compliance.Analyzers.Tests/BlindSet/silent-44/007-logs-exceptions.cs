using Microsoft.Extensions.Logging;

namespace Basecamp7.Infrastructure.Reviews;

public sealed class ReviewIncentiveScanner(ILogger<ReviewIncentiveScanner> logger, IOutgoingStore store)
{
    public async Task ScanAsync(CancellationToken ct)
    {
        await foreach (var m in store.UnsentAsync(ct))
        {
            if (m.HasCoupon)
                logger.LogWarning("Message {Id} offers a coupon code to the buyer and was blocked", m.Id);

            if (m.AsksForStars)
            {
                logger.LogError("Message {Id} asks the buyer for a 5-star review, please rewrite the template {Template}", m.Id, m.Template);
                throw new ComplianceException("Asking for a positive review in exchange for a gift card is prohibited; see wiki page REV-4.");
            }

            if (m.HasPhone)
                logger.LogInformation("Phone number or e-mail address removed from message {Id}; use reply-in-thread instead", m.Id);
        }
        Console.WriteLine("Scan finished. Free gift offers found: " + store.GiftOffers);
    }
}
