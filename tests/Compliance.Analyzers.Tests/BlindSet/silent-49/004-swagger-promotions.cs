using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Storefront.Api.Controllers;

[ApiController]
[Route("api/v2/promotions")]
public class PromotionsController : ControllerBase
{
    [HttpPost("{cartId:guid}/coupon")]
    [SwaggerOperation(Summary = "Apply a coupon code to the cart", Description = "Checks the promo code and takes the discount off the total. A customer can use each code once.")]
    [SwaggerResponse(200, "The discount was applied, the response holds the new total.")]
    [SwaggerResponse(409, "The coupon cannot be combined with another offer or free gift.")]
    public IActionResult Apply(Guid cartId, [FromBody] ApplyCouponDto dto) => Ok();

    [HttpPost("gift-cards")]
    [SwaggerOperation(Summary = "Issue a gift card", Description = "Creates a gift card and e-mails the claim code to the given address.")]
    public IActionResult IssueGiftCard([FromBody] GiftCardDto dto) => Accepted();

    [HttpDelete("reviews/{id:int}")]
    [SwaggerOperation(Summary = "Remove a review", Description = "Deletes a negative or fake review. Needs the moderator role. The author gets no message.")]
    public IActionResult RemoveReview(int id) => NoContent();

    /// <summary>Invite customers to leave a 5-star review? No: this only lists pending reviews.</summary>
    [HttpGet("reviews/pending")]
    [SwaggerOperation(Summary = "List pending reviews", Description = "Reviews which wait for a moderator, newest first.")]
    public IActionResult Pending([FromQuery] int page = 1) => Ok();
}

public record ApplyCouponDto(string Code);
public record GiftCardDto(string Email, decimal Amount);
