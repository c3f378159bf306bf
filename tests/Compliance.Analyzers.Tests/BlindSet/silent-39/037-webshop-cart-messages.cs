namespace Alderbank.Shop.Checkout;

/// <summary>Hints shown in the cart of our own web shop.</summary>
public sealed class CartHints
{
    private readonly List<string> _hints = [];

    public IReadOnlyList<string> Hints => _hints;

    public void OnCouponApplied(Coupon coupon) =>
        _hints.Add($"Coupon {coupon.Code} was applied. You save {coupon.Amount:C}.");

    public void OnCouponRejected(string code) =>
        _hints.Add($"The coupon code {code} is not valid or has expired.");

    public void OnGiftCardRedeemed(decimal rest) =>
        _hints.Add($"Your gift card was redeemed. The remaining balance is {rest:C}.");

    public void OnMinimumNotReached(decimal missing) =>
        _hints.Add($"Add items worth {missing:C} to use this discount.");
}

public sealed record Coupon(string Code, decimal Amount);
