using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Bazaar.WebShop.Controllers;

[AllowAnonymous]
public class BasketController : Controller
{
    private readonly IBasketService _baskets;
    public BasketController(IBasketService baskets) => _baskets = baskets;

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> ApplyCoupon(string code)
    {
        var outcome = await _baskets.ApplyAsync(User, code);
        switch (outcome)
        {
            case CouponOutcome.Unknown:
                ModelState.AddModelError(nameof(code), "This coupon code does not exist. Please check your spelling.");
                break;
            case CouponOutcome.Expired:
                ModelState.AddModelError(nameof(code), "Your coupon has expired, so the discount could not be applied.");
                break;
            case CouponOutcome.UsedUp:
                TempData["Warning"] = "You have already used this promo code. Each customer can use it once.";
                break;
            case CouponOutcome.TooLittle:
                TempData["Warning"] = string.Format("Add {0:C} to your basket to get the discount of this coupon.", await _baskets.MissingAsync(User, code));
                break;
            case CouponOutcome.Applied:
                TempData["Success"] = "The coupon was applied. You save 10% on this basket.";
                break;
        }
        return RedirectToAction("Index");
    }

    [HttpPost]
    public IActionResult Review(int productId, int stars)
    {
        if (stars is < 1 or > 5)
            return BadRequest("Please choose between one and five stars for your review.");
        return Json(new { ok = true, toast = "Your review was saved and will be published after a check." });
    }
}
