using Microsoft.AspNetCore.Mvc;

namespace LanTu.WebShop.Controllers
{
    public class CheckoutController : Controller
    {
        private readonly ICouponService _coupons;
        public CheckoutController(ICouponService coupons) => _coupons = coupons;

        [HttpPost]
        public IActionResult ApplyCoupon(string code)
        {
            var r = _coupons.Check(code);
            if (r == CouponState.Expired)
                ModelState.AddModelError("code", "Your coupon has expired.");
            else if (r == CouponState.Limit)
                ModelState.AddModelError("code", "You have already used this promo code.");
            else if (r == CouponState.Minimum)
                ModelState.AddModelError("code", "订单金额未达到优惠券使用门槛");
            else
                TempData["Success"] = "The coupon was applied to your cart.";
            return RedirectToAction("Cart");
        }

        [HttpPost]
        public IActionResult Review(int stars, string text)
        {
            if (string.IsNullOrWhiteSpace(text)) TempData["Error"] = "Please write a review text before you submit.";
            return RedirectToAction("Product");
        }
    }

    public enum CouponState { Ok, Expired, Limit, Minimum }
    public interface ICouponService { CouponState Check(string code); }
}
