namespace TideGoods.Coupons;

internal class CouponRejectionTexts
{
    private readonly string _shop;

    public CouponRejectionTexts(string shop) => _shop = shop;

    public string Expired()
    {
        return "This coupon code has expired.";
    }

    public string AlreadyUsed() =>
        "You have already used this discount code once.";

    public string BelowMinimum(decimal minimum) =>
        $"The code is valid for carts above {minimum:C} only.";

    public string NotCombinable
    {
        get
        {
            return "Only one promotion code per order can be used; the gift voucher was removed from the cart.";
        }
    }

    public string ReviewNotAllowed => "You can only review products you have bought in " + _shop + ".";
}
