using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace OpenErp.Api.Controllers;

[ApiController]
[Route("api/v1/coupons")]
public class CouponsController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(Summary = "Create a coupon", Description = "Creates a coupon code which customers enter at checkout to get a discount on their next order.")]
    [ProducesResponseType(typeof(CouponDto), 201)]
    public IActionResult Create([FromBody] CouponDto dto)
        => dto.Percent is < 1 or > 80 ? BadRequest("The discount must be between 1% and 80%.") : Created($"api/v1/coupons/{dto.Code}", dto);

    [HttpPost("{code}/gift")]
    [SwaggerOperation(Summary = "Attach a free gift", Description = "Every customer who uses the coupon gets the free gift with the given SKU.")]
    public IActionResult AttachGift(string code, [FromQuery] string sku) => NoContent();

    [HttpGet("reviews/incentivized")]
    [SwaggerOperation(Summary = "List reviews written in exchange for a gift card", Description = "Used by the audit team only.")]
    public IActionResult Incentivized() => Ok();
}
