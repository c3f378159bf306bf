using Microsoft.Extensions.Logging;

namespace Ostrava.Erp.Promo;

public partial class RewardService(ILogger<RewardService> logger, IRewardStore store)
{
    [LoggerMessage(1201, LogLevel.Information, "Gift card {CardId} worth {Amount} was issued for customer {CustomerId}")]
    private partial void GiftCardIssued(string cardId, decimal amount, int customerId);

    public async Task IssueAsync(int customerId, decimal amount)
    {
        if (amount <= 0)
            throw new ArgumentOutOfRangeException(nameof(amount), "A gift card needs a positive amount, e.g. 10.00.");

        var existing = await store.FindAsync(customerId);
        if (existing is not null)
        {
            logger.LogWarning("Customer {CustomerId} already got 10% off the next order through coupon {Code}; nothing issued", customerId, existing.Code);
            throw new InvalidOperationException("You have already used your free gift for this order.");
        }

        var card = await store.CreateAsync(customerId, amount);
        GiftCardIssued(card.Id, amount, customerId);
        logger.LogDebug("Cashback for reviews is disabled by policy; skipped for {CustomerId}", customerId);
    }
}
