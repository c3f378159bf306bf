using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Channel.Api.Controllers;

[ApiController]
[Route("v1/coupons")]
public class CouponsController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(Summary = "Creates a coupon", Description = "Creates a public coupon in Seller Central. Coupons are shown on the listing and are never sent to single buyers.")]
    [SwaggerResponse(201, "The coupon was created.")]
    [SwaggerResponse(409, "A coupon with the same code exists already.")]
    public IActionResult Create([FromBody, SwaggerRequestBody("Title, budget and percent off")] CouponDto dto) => Created("/v1/coupons/1", dto);

    [HttpPost("/v1/solicitations/{orderId}")]
    [SwaggerOperation(Summary = "Requests a review", Description = "Calls createProductReviewAndSellerFeedbackSolicitation. The text is written by Amazon.")]
    public IActionResult Solicit(string orderId) => Accepted();

    [HttpDelete("{code}")]
    [SwaggerOperation(Summary = "Deletes a coupon")]
    public IActionResult Delete(string code) => NoContent();
}
