using Swashbuckle.AspNetCore.Annotations;
using Microsoft.AspNetCore.Mvc;

namespace Discounts.Api.Controllers;

[ApiController, Route("v2/coupons")]
public class CouponsController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(Summary = "Creates a coupon", Description = "Creates a coupon that customers can enter at checkout to get a percentage off their order.")]
    [SwaggerResponse(201, "The coupon was created")]
    [SwaggerResponse(409, "A coupon with the same code exists already")]
    public IActionResult Create([FromBody, SwaggerRequestBody("Code, percent off, validity and optional free gift")] CouponDto dto) =>
        CreatedAtAction(nameof(Get), new { dto.Code }, dto);

    [HttpGet("{code}")]
    [SwaggerOperation(Summary = "Returns one coupon", Description = "Returns the coupon with its discount and how often it has been redeemed.")]
    public IActionResult Get(string code) => NotFound(new ProblemDetails { Title = "Coupon not found", Detail = "There is no coupon with the code '" + code + "'." });
}
