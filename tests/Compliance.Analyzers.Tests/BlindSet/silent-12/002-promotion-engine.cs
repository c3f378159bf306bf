using System.Collections.Generic;
using Microsoft.Extensions.Logging;

namespace Contoso.WebShop.Promotions;

public sealed class PromotionEngine(ILogger<PromotionEngine> logger)
{
    private readonly Dictionary<string, IPromotionRule> _rules = new()
    {
        ["buy-one-get-one-free"] = new BuyXGetYFreeRule(1, 1),
        ["percent-off-next-order"] = new NextOrderDiscountRule(),
        ["free-gift-over-50"] = new FreeGiftRule(50m),
    };

    public PromotionResult Apply(Cart cart, string couponCode)
    {
        if (!_rules.TryGetValue(couponCode, out var rule))
        {
            logger.LogWarning("Coupon code {Code} is unknown, customer gets no discount on the next order", couponCode);
            return PromotionResult.Fail("The coupon code you entered is not valid or has expired.");
        }

        if (cart.HasCoupon)
            throw new InvalidOperationException($"Only one coupon can be used per order, {couponCode} was refused.");

        logger.LogInformation("Applied {Percent}% off with coupon {Code} to cart {Cart}", rule.Percent, couponCode, cart.Id);
        return rule.Apply(cart);
    }
}
