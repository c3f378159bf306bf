using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Sellforge.Agency.Api;

[ApiController]
[Route("api/v2/coupons")]
public class CouponsController : ControllerBase
{
    /// <summary>Creates a public coupon in Seller Central. Buyers see it on the product page.</summary>
    [HttpPost]
    [Description("Creates a coupon with 5 to 50 percent off. The coupon is shown to all customers on the product page.")]
    public IActionResult Create([FromBody] CouponDto dto)
    {
        if (dto.Percent < 5) return BadRequest("A coupon needs at least 5% off.");
        if (dto.Budget <= 0) return BadRequest("Please enter a budget, you cannot give discounts without it.");
        return Ok(new { dto.Id, status = "SUBMITTED" });
    }

    [HttpGet("{id}/redemptions")]
    [Description("Lists the orders where the coupon code was used, with discount amount and gift card share.")]
    public IActionResult Redemptions(string id) => Ok(_service.Redemptions(id));

    [HttpDelete("{id}")]
    [Description("Ends the coupon. Customers who have clipped it keep their discount until midnight.")]
    public IActionResult End(string id) => NoContent();

    private readonly CouponService _service = new();
}
