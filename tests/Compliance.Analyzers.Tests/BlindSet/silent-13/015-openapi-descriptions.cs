using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Mercado.Api.Controllers;

[ApiController]
[Route("api/v1/promotions")]
public class PromotionsController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(
        Summary = "Creates a coupon",
        Description = "Creates a promo code that gives the customer a percentage off the next order. Returns 409 if the code exists.")]
    [SwaggerResponse(201, "The coupon was created.")]
    [SwaggerResponse(409, "A coupon with this code exists already.")]
    public IActionResult Create([FromBody, SwaggerRequestBody("Coupon to create, e.g. SAVE10 for 10% off")] CouponDto dto) => Ok();

    [HttpPost("gift-cards")]
    [SwaggerOperation(Summary = "Issues a gift card", Description = "Issues a gift card as a reward, for example after a review was written on our own shop.")]
    public IActionResult IssueGiftCard([FromBody] GiftCardDto dto) => Ok();

    [HttpDelete("reviews/{id}")]
    [SwaggerOperation(Summary = "Deletes a review", Description = "Deletes the review of a customer. Please delete reviews only if they break the house rules.")]
    public IActionResult DeleteReview(long id) => NoContent();
}
