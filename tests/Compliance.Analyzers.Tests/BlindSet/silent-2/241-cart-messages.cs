namespace Shop.Services;
public partial class ShoppingCartService
{
    public IList<string> GetWarnings(Discount discount, Customer customer)
    {
        var warnings = new List<string>();
        if (discount.IsUsed) warnings.Add("You have already used this discount coupon code on a previous order.");
        if (discount.IsExpired) warnings.Add("Sorry, this offer is expired");
        if (!discount.RequiresCouponCode) warnings.Add("The coupon code you entered couldn't be applied to your order");
        warnings.Add($"You need to spend {discount.Minimum} more to get free shipping.");
        return warnings;
    }
}
