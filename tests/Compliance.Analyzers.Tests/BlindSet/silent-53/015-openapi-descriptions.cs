using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Ember.Api.Controllers;

[ApiController]
[Route("api/v2/coupons")]
[SwaggerTag("Create, list and revoke coupons of the web shop")]
public class CouponsController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(Summary = "Creates a coupon", Description = "Creates a coupon that gives customers a percentage off their next order.")]
    [SwaggerResponse(409, "A coupon with this code exists already.")]
    public IActionResult Create([FromBody] CouponDto dto) => Ok();

    [HttpDelete("{code}")]
    [SwaggerOperation(Summary = "Revokes a coupon", Description = "The coupon can no longer be redeemed; customers see 'Your coupon is not valid'.")]
    public IActionResult Revoke(string code) => NoContent();

    /// <summary>Moves a review to the bin. Ask the author to edit the review instead where possible.</summary>
    [HttpDelete("/api/v2/reviews/{id:int}")]
    public IActionResult DeleteReview(int id) => NoContent();
}

public record CouponDto(string Code, int PercentOff);
