using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Halden.WebShop.Pages;

public class CartModel : PageModel
{
    private readonly ICouponService _coupons;
    public CartModel(ICouponService coupons) => _coupons = coupons;

    [BindProperty] public string? CouponCode { get; set; }
    [TempData] public string? StatusMessage { get; set; }

    public IActionResult OnPostApply()
    {
        if (string.IsNullOrEmpty(CouponCode))
        {
            ModelState.AddModelError(nameof(CouponCode), "Please enter a coupon code.");
            return Page();
        }

        StatusMessage = _coupons.TryApply(CouponCode, out var percent)
            ? $"Coupon applied: {percent}% off this cart."
            : "This coupon is not valid for the items in your cart.";
        return RedirectToPage();
    }
}
