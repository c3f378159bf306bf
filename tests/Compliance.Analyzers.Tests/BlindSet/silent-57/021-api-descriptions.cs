using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace MallApi.Controllers;

[ApiController, Route("api/coupons")]
public class CouponsController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(Summary = "创建优惠券", Description = "创建后会员可在领券中心领取，下次下单时自动抵扣。")]
    [SwaggerResponse(409, "优惠券码已存在")]
    public IActionResult Create([FromBody, SwaggerRequestBody("券码、折扣、赠品")] CouponInput input)
        => input.Percent is < 1 or > 90 ? BadRequest("折扣必须在 1% 到 90% 之间") : Ok();

    [HttpGet("{code}")]
    [SwaggerOperation(Summary = "Get a coupon", Description = "Returns the discount that the code gives on the next order.")]
    public IActionResult Get(string code) => code.Length == 0 ? NotFound("No such coupon code.") : Ok(code);

    [HttpPost("{code}/gift")]
    [SwaggerOperation(Summary = "Attach a free gift", Description = "Adds a free gift to every cart that uses this coupon.")]
    public IActionResult Gift(string code, [FromQuery] string sku) => NoContent();
}

public record CouponInput(string Code, int Percent, string? GiftSku);
