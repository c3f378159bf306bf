using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Loyalty.Api.Controllers;

[ApiController]
[Route("api/v2/loyalty")]
[SwaggerTag("Coupons, gift cards and cashback for the loyalty programme of the web shop")]
public class LoyaltyController : ControllerBase
{
    [HttpPost("coupons")]
    [SwaggerOperation(Summary = "Creates a coupon", Description = "The customer enters the coupon at checkout and gets the percentage off the whole basket.")]
    public IActionResult CreateCoupon([FromBody] CouponDto dto) => Created("", dto);

    [HttpPost("gift-cards")]
    [SwaggerOperation(Summary = "Issues a gift card", Description = "Sends nothing; returns the claim code of the gift card.")]
    [ProducesResponseType(StatusCodes.Status409Conflict)]
    public IActionResult IssueGiftCard([FromBody] GiftCardDto dto)
        => dto.Amount <= 0 ? BadRequest("The amount of a gift card must be positive.") : Ok(dto);

    [HttpDelete("reviews/{id:int}")]
    [SwaggerOperation(Summary = "Deletes a review", Description = "Removes a product review and its stars. Only for moderators.")]
    public IActionResult DeleteReview(int id) => NoContent();
}
