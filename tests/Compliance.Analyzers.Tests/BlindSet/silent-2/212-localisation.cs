namespace Larch.Localization;

public static class Resources
{
    public static readonly Dictionary<string, string> English = new()
    {
        ["Checkout.Coupon.Invalid"] = "The coupon code you entered is not valid for your cart.",
        ["Account.GiftCards.Balance"] = "You have {0} on your gift cards.",
        ["Product.Reviews.Write"] = "Write your own review and rate this product",
        ["Newsletter.Subscribe"] = "Subscribe to our newsletter",
    };
}
