using Microsoft.AspNetCore.Components;

namespace Tiree.Shop.Pages;

public partial class Checkout
{
    [Inject] private ICartApi Cart { get; set; } = default!;

    private string? _couponCode;
    private string? _status;

    private async Task ApplyCouponAsync()
    {
        var r = await Cart.ApplyCouponAsync(_couponCode ?? "");
        _status = r switch
        {
            CouponResult.Ok => "Coupon applied.",
            CouponResult.Expired => "This coupon has expired.",
            CouponResult.NotForThisCart => "The coupon does not apply to any item in your cart.",
            CouponResult.LoginRequired => "Please sign in to use this coupon.",
            _ => "Unknown coupon code.",
        };
    }
}
