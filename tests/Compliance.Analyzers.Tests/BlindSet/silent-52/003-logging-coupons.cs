using Microsoft.Extensions.Logging;

namespace Storefront.Promotions;

public class CouponApplier
{
    private readonly ILogger<CouponApplier> _logger;

    public CouponApplier(ILogger<CouponApplier> logger) => _logger = logger;

    public void Apply(Cart cart, string code)
    {
        _logger.LogInformation("Applying coupon code {Code} to cart {CartId}", code, cart.Id);

        if (cart.Discount > 0)
        {
            _logger.LogWarning("Cart {CartId} already has a 20% discount, free gift line will be skipped", cart.Id);
            throw new InvalidOperationException($"Coupon {code} cannot be combined with another discount.");
        }

        if (!cart.IsFirstOrder)
            _logger.LogDebug("Customer {Customer} gets 10% off the next order, cashback is disabled", cart.CustomerId);

        _logger.LogError("Gift card balance service did not answer, please retry the redeem call");
    }
}
