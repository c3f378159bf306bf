using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Pelican.Api.Controllers;

[ApiController, Route("v1/coupons")]
public class CouponsController : ControllerBase
{
    /// <summary>Sends a coupon to a customer of the web shop.</summary>
    [HttpPost("{code}/grant")]
    [SwaggerOperation(Summary = "Grant a coupon", Description = "Gives the customer a coupon with a percentage off. The coupon is valid for one order.")]
    [SwaggerResponse(409, "The customer already has this coupon.")]
    public IActionResult Grant(string code, [FromQuery] Guid customerId) => Accepted();

    [HttpGet]
    [SwaggerOperation(Summary = "List coupons", Description = "Returns discount, free gift and cashback coupons.")]
    public IActionResult List() => Ok();

    [HttpDelete("/v1/reviews/{id}")]
    [SwaggerOperation(Summary = "Delete a review", Description = "Removes a product review. Only moderators may remove reviews.")]
    public IActionResult DeleteReview(long id) => NoContent();
}
