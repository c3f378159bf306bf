using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Contoso.WebShop.Api.Controllers;

[ApiController]
[Route("api/reviews")]
[SwaggerTag("Leave, edit and remove product reviews")]
public class ReviewsController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(Summary = "Leave a review", Description = "Customers can leave a review with 1 to 5 stars for a product they bought.")]
    [SwaggerResponse(201, "The review was created. If the loyalty module is active, a coupon for the next order is attached.")]
    public IActionResult Create([FromBody] ReviewDto dto) => Created($"api/reviews/{dto.Id}", dto);

    [HttpDelete("{id:int}")]
    [SwaggerOperation(Summary = "Remove a review", Description = "Removes your review. Moderators may also remove negative reviews that break the rules.")]
    public IActionResult Delete(int id) => NoContent();

    [HttpPut("{id:int}")]
    [SwaggerOperation(Summary = "Update your review")]
    [ProducesResponseType(typeof(ReviewDto), 200)]
    public IActionResult Update(int id, [FromBody] ReviewDto dto)
    {
        if (dto.Stars is < 1 or > 5)
            return BadRequest("Please choose between 1 and 5 stars for your review.");
        return Ok(dto);
    }
}
