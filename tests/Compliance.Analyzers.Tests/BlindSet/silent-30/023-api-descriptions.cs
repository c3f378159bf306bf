using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Halden.Promotions.Api;

[ApiController]
[Route("api/v2/promotions")]
public class PromotionsController : ControllerBase
{
    [HttpPost("coupons")]
    [SwaggerOperation(Summary = "Creates a coupon code", Description = "Creates a coupon which gives the customer a percentage off the next order.")]
    [SwaggerResponse(409, "The coupon code exists already.")]
    public IActionResult CreateCoupon(CreateCouponDto dto) => Ok();

    [HttpPost("gift-cards/{id}/send")]
    [SwaggerOperation(Summary = "Sends a gift card", Description = "Sends the gift card to the e-mail address of the customer.")]
    public IActionResult SendGiftCard(string id) => Accepted();

    [HttpDelete("reviews/{id}")]
    [SwaggerOperation(Summary = "Removes a review", Description = "Moderators only. Removes a review that breaks the community rules.")]
    public IActionResult DeleteReview(string id) => NoContent();
}
