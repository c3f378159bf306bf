namespace Cobalt.Orders.Domain;

public abstract class OrderRuleException(string message) : Exception(message);

public sealed class CouponNotCombinable() : OrderRuleException("You cannot use this coupon together with a gift card.");
public sealed class ReviewNotAllowed(string sku) : OrderRuleException($"You can only review products you have bought. Please order {sku} first.");
public sealed class ReferralOnSelf() : OrderRuleException("You cannot refer yourself to get the referral reward.");
public sealed class FreeGiftOutOfStock(string gift) : OrderRuleException($"Sorry, the free gift {gift} is no longer available.");

public class CheckoutGuard
{
    public void Check(Cart cart)
    {
        if (cart.Coupons.Count > 1)
            throw new CouponNotCombinable();

        if (cart.Total < 0)
            throw new InvalidOperationException("The discount is larger than the order; customers would get cashback from us.");

        ArgumentOutOfRangeException.ThrowIfNegative(cart.Points);

        _ = cart.Email ?? throw new ArgumentException("An e-mail address is needed to send you the gift card.", nameof(cart));

        if (cart.Coupons.Any(c => c.StartsWith("VIP")) && !cart.IsVip)
            throw new UnauthorizedAccessException("This promo code is reserved for VIP customers. Please contact us at the help desk.");
    }
}

public record Cart(List<string> Coupons, decimal Total, int Points, string? Email, bool IsVip);
