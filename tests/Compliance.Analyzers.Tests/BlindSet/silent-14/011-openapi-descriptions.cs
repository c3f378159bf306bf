using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace SellerCockpit.Api.Controllers;

[ApiController, Route("api/coupons")]
[SwaggerTag("Create, list and end coupons. A coupon gives customers a percentage or an amount off at checkout.")]
public class CouponsController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(Summary = "Create a coupon", Description = "Creates a coupon code which customers enter at checkout to get money off their order.")]
    [SwaggerResponse(201, "The coupon was created.")]
    [SwaggerResponse(409, "Another coupon uses the same code.")]
    public IActionResult Create([FromBody] CouponDto dto) => Created($"/api/coupons/{dto.Code}", dto);

    [HttpPost("{code}/send")]
    [SwaggerOperation(Summary = "Publish a coupon", Description = "Shows the coupon on the product page; it can no longer be edited afterwards.")]
    public IActionResult Publish(string code) => Accepted();

    [HttpGet("/api/reviews/removed")]
    [SwaggerOperation(Summary = "List reviews removed by Amazon", Description = "Returns product reviews that Amazon deleted, with the star rating and the reason.")]
    public IActionResult Removed() => Ok();
}

public record CouponDto(string Code, int PercentOff);
