namespace GizmoBarn.Orders;

public sealed class PromotionRules
{
    public void Ensure(Order order, Coupon? coupon)
    {
        if (coupon is null)
            throw new ArgumentNullException(nameof(coupon), "A coupon code is required to get the discount.");
        if (order.HasGiftCard && coupon.Stackable is false)
            throw new InvalidOperationException("You cannot use a coupon code together with a gift card on the same order.");
        if (order.Buyer.HasReviewed)
            throw new PolicyException("We must never offer a refund to a buyer in exchange for deleting a review.");
        if (coupon.PercentOff is < 1 or > 80)
            throw new ArgumentOutOfRangeException(nameof(coupon), $"Discount of {coupon.PercentOff}% off is outside 1..80.");
    }
}

public sealed class PolicyException(string message) : Exception(message);
