using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Birchline.Api;

[ApiController]
[Route("v1/coupons")]
public class CouponsController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(Summary = "Create a coupon", Description = "Creates a coupon code customers can use to get a discount on their next purchase in the hosted checkout.")]
    public IActionResult Create([FromBody] CouponDto dto) => Created($"/v1/coupons/{dto.Code}", dto);

    [HttpPost("{code}/gift-cards")]
    [SwaggerOperation(Summary = "Convert a coupon to a gift card", Description = "Returns a gift card with the same value. The customer is not notified.")]
    public IActionResult Convert(string code) => Ok();

    [HttpGet("/v1/reviews/requests")]
    [SwaggerOperation(Summary = "List review requests", Description = "Lists the Request a Review calls sent through the Solicitations API.")]
    public IActionResult Requests() => Ok();
}
