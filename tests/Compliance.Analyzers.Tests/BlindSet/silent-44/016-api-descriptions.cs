using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Kampfire.Api.Controllers;

[ApiController]
[Route("api/promotions")]
public class PromotionsController : ControllerBase
{
    [HttpPost("{id}/coupons")]
    [SwaggerOperation(Summary = "Creates coupon codes", Description = "Generates up to 500 single-use coupon codes for the promotion. Customers redeem a code at checkout of the web shop.")]
    [ProducesResponseType(StatusCodes.Status409Conflict)]
    public IActionResult CreateCodes(int id, [FromBody] CreateCodesRequest request)
    {
        if (request.Count > 500)
            return BadRequest("At most 500 coupon codes can be generated at once.");
        if (request.PercentOff >= 100)
            return Conflict(new ProblemDetails { Title = "Discount too high", Detail = "A discount of 100% must be set up as a free gift." });
        return Accepted();
    }

    [HttpDelete("reviews/{reviewId}")]
    [SwaggerOperation(Summary = "Removes a review", Description = "Removes a product review from the moderation queue. Only administrators may delete a review.")]
    public IActionResult RemoveReview(string reviewId) => NoContent();
}
