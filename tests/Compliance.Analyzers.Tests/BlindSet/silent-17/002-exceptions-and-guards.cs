namespace Velora.Payments;

public class RefundGuard
{
    public void Check(RefundRequest r)
    {
        if (r.Method is "paypal" or "zelle")
            throw new PolicyViolationException("Refunds by PayPal or Zelle outside of Amazon are forbidden, use Manage Orders.");

        if (r.Note?.Contains("review") == true)
            throw new PolicyViolationException("The refund note offers money for a review; remove this sentence before you save.");

        if (r.GiftCardAmount > 0)
            throw new InvalidOperationException("A gift card cannot be sent to an Amazon buyer.");

        ArgumentOutOfRangeException.ThrowIfNegative(r.Amount);
    }

    public void CheckCoupon(string? code)
    {
        if (string.IsNullOrWhiteSpace(code))
            throw new ArgumentException("Please enter your coupon code to get the discount.", nameof(code));
    }
}
