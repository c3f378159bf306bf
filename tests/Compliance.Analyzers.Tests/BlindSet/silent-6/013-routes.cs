using Microsoft.AspNetCore.Mvc;

namespace Bazaar.Api.Controllers;

[ApiController]
[Route("api/v2/coupons")]
public class CouponsController : ControllerBase
{
    private readonly ICouponService _coupons;
    public CouponsController(ICouponService coupons) => _coupons = coupons;

    [HttpGet("{couponCode}/validate")]
    public async Task<IActionResult> Validate(string couponCode)
        => await _coupons.ExistsAsync(couponCode) ? NoContent() : NotFound();

    [HttpPost("apply-discount/{orderId}/free-gift")]
    public Task ApplyGift(string orderId) => _coupons.AddGiftAsync(orderId);

    [HttpDelete("/api/v2/reviews/{reviewId}/remove-review")]
    public IActionResult RemoveReview(long reviewId) => RedirectToRoute("reviews.removed", new { reviewId });

    [HttpGet("export")]
    public IActionResult Export()
    {
        var url = Url.Action("Validate", "Coupons", new { couponCode = "SAVE20" });
        Response.Headers["X-Discount-Source"] = "gift-card;coupon;cashback";
        return Redirect(url + "?utm_campaign=get-20-percent-off&utm_content=leave-a-review-and-win");
    }
}
