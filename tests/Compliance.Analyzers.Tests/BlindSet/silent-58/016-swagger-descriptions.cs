using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Corvid.Promotions.Api;

[ApiController]
[Route("api/v1/coupons")]
[Description("Create and redeem coupon codes, gift cards and cashback campaigns.")]
public class CouponsController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(
        Summary = "Creates a coupon",
        Description = "Creates a coupon with a percentage or an amount off. The code is sent to nobody; it is only stored.")]
    public IActionResult Create(CreateCouponRequest request) => Ok();

    [HttpPost("{code}/redeem")]
    [SwaggerOperation(
        Summary = "Redeems a coupon",
        Description = "Applies the discount to the cart. A free gift is added when the coupon has a gift SKU.")]
    [SwaggerResponse(409, "The coupon has already been used for this order.")]
    public IActionResult Redeem([SwaggerParameter("Code such as SAVE10")] string code) => NoContent();

    [HttpGet("~/api/v1/reviews")]
    [SwaggerOperation(Summary = "Lists product reviews", Description = "Filter by stars to find five-star or negative reviews.")]
    public IActionResult Reviews(int? stars) => Ok();
}
