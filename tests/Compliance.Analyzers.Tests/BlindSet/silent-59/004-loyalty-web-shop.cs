using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace OakAndIvy.WebShop.Controllers;

public class CheckoutController : Controller
{
    private readonly ICartService _cart;
    private readonly ICouponService _coupons;

    public CheckoutController(ICartService cart, ICouponService coupons) => (_cart, _coupons) = (cart, coupons);

    [HttpPost]
    public async Task<IActionResult> ApplyCoupon(string code)
    {
        var cart = await _cart.CurrentAsync(User);
        var result = await _coupons.TryApplyAsync(cart, code);

        TempData["CartNotice"] = result switch
        {
            CouponResult.Applied => "Your coupon was applied. You save 10% on this basket.",
            CouponResult.Expired => "This coupon has expired.",
            CouponResult.MinimumNotMet => "Add a little more to the basket to use this coupon.",
            CouponResult.AlreadyUsed => "You have already used this promo code.",
            _ => "We do not know this code.",
        };

        return RedirectToAction(nameof(Index));
    }

    public IActionResult Index()
    {
        ViewData["Title"] = "Checkout";
        ViewData["FreeShippingHint"] = "Free shipping on web shop orders over 50 euros";
        return View();
    }
}
