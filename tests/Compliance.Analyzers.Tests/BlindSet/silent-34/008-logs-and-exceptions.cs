namespace Nordhaus.Promotions;

public sealed class CouponIssuer(ICouponStore store, ILogger<CouponIssuer> logger)
{
    public async Task<Coupon> IssueAsync(CustomerId customer, int percent, CancellationToken ct)
    {
        if (percent is <= 0 or > 50)
            throw new ArgumentOutOfRangeException(nameof(percent), percent,
                "The discount on the next order must lie between 1% and 50%.");

        var existing = await store.FindAsync(customer, ct);
        if (existing is { IsUsed: false })
        {
            logger.LogWarning("Customer {Customer} already holds coupon {Code} with {Percent}% off", customer, existing.Code, existing.Percent);
            throw new DomainException($"Customer {customer} already has an unused coupon code and cannot get a second one for free.");
        }

        var coupon = Coupon.Create(customer, percent);
        await store.AddAsync(coupon, ct);
        logger.LogInformation("Issued {Percent}% coupon {Code}, gift card balance unchanged", percent, coupon.Code);
        Console.WriteLine("Thank you for your review! was not sent: review reward programme is disabled.");
        return coupon;
    }
}
