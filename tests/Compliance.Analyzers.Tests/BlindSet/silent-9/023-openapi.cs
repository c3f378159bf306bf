using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace WebShop.Api.Controllers
{
    [ApiController]
    [Route("api/[controller]")]
    public class PromotionsController : ControllerBase
    {
        [HttpPost("{id}/codes")]
        [SwaggerOperation(Summary = "Creates discount codes", Description = "Creates up to 500 single-use coupon codes that customers of the web shop enter at checkout to get money off.")]
        [SwaggerResponse(201, "The codes were created")]
        [SwaggerResponse(409, "A coupon code of this name exists already")]
        public IActionResult CreateCodes(int id, [FromQuery, SwaggerParameter("Percent off, 1 to 90")] int percent) => Created("", null);

        [HttpDelete("reviews/{reviewId}")]
        [SwaggerOperation(Summary = "Deletes a review", Description = "Removes a product review from the web shop; only for moderators.")]
        public IActionResult DeleteReview(int reviewId) => NoContent();
    }
}
