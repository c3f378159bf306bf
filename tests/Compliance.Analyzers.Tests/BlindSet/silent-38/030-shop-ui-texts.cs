namespace WebStore.Checkout;

public class CheckoutViewModel
{
    public string? CouponError { get; private set; }
    public string? GiftCardError { get; private set; }

    public void ApplyCoupon(CouponResult result)
    {
        CouponError = result switch
        {
            CouponResult.Ok => null,
            CouponResult.Expired => "This coupon has expired.",
            CouponResult.MinimumNotReached => "The cart does not reach the minimum of this coupon.",
            CouponResult.NotCombinable => "This coupon cannot be combined with other discounts.",
            _ => "This coupon code is not valid.",
        };
    }

    public void ApplyGiftCard(decimal balance)
    {
        GiftCardError = balance <= 0 ? "The gift card has no balance left." : null;
    }

    public string ReviewNotAllowed => "Only customers who bought this product can write a review.";
    public string ReviewDeleted => "The review has been deleted.";
    public string EmailInvalid => "Please enter a valid e-mail address.";
    public string PhoneInvalid => "Please enter a valid phone number.";
}
