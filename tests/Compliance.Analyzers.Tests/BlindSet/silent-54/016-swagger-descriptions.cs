using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Ulmenring.Api.Controllers;

[ApiController]
[Route("v1/promotions")]
[SwaggerTag("Create coupons, discounts and gift cards for your web shop")]
public class PromotionsController : ControllerBase
{
    [HttpPost("coupons")]
    [SwaggerOperation(Summary = "Creates a coupon code", Description = "The customer enters the coupon code at checkout and gets the discount on the next order.")]
    [SwaggerResponse(201, "The coupon was created")]
    [SwaggerResponse(409, "A coupon with this code exists already")]
    public IActionResult CreateCoupon([FromBody, SwaggerRequestBody("Coupon to create, e.g. 10% off everything")] CouponDto dto) => Created($"v1/promotions/coupons/{dto.Code}", dto);

    [HttpPost("reviews/request")]
    [SwaggerOperation(Summary = "Asks Amazon to request a review", Description = "Calls the Solicitations API; Amazon itself writes the text that asks the buyer for a review.")]
    public IActionResult RequestReview([FromQuery] string orderId) => Accepted();
}

public record CouponDto(string Code, int PercentOff);
