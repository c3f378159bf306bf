using Swashbuckle.AspNetCore.Annotations;

namespace ChannelLoom.Api.Controllers;

[ApiController, Route("api/v3/promotions")]
public class PromotionsController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(
        Summary = "Creates a discount code for a Shopify store",
        Description = "The code gives a percentage or a fixed amount off the next order. Codes cannot be sent to Amazon buyers; the messaging API rejects such texts with 422.")]
    [SwaggerResponse(201, "The coupon was created.")]
    [SwaggerResponse(422, "The coupon code is already in use or the discount is higher than 90 percent.")]
    public IActionResult Create([FromBody, SwaggerRequestBody("Code, percentage and life span of the coupon")] CreatePromotion cmd) => Accepted();

    [HttpPost("gift-cards")]
    [SwaggerOperation(Summary = "Issues a gift card", Description = "Issues a gift card for the given customer and returns its number.")]
    public IActionResult Issue(IssueGiftCard cmd) => Accepted();

    [HttpDelete("reviews/{id}")]
    [SwaggerOperation(Summary = "Removes a review", Description = "Removes a review from the tenant's own storefront. Reviews on Amazon cannot be removed.")]
    public IActionResult DeleteReview(Guid id) => NoContent();
}
