using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Loyalty.Api.Controllers;

[ApiController]
[Route("api/vouchers")]
public class VouchersController : ControllerBase
{
    [HttpPost("redeem")]
    [SwaggerOperation(
        Summary = "Redeems a voucher",
        Description = "Applies the voucher code to the cart. The customer receives the discount on the current order or a gift card for the next one.")]
    [SwaggerResponse(409, "The promo code has already been used.")]
    public IActionResult Redeem([FromBody, SwaggerRequestBody("Voucher code, e.g. WELCOME10")] RedeemRequest request) => Ok();

    [HttpGet("campaigns")]
    [SwaggerOperation(
        Summary = "Lists campaigns",
        Description = "Returns cashback, free gift and referral campaigns with their start and end dates.")]
    public IActionResult Campaigns() => Ok();

    [HttpDelete("reviews/{id}")]
    [SwaggerOperation(Summary = "Removes a negative review", Description = "Only moderators may delete a review.")]
    public IActionResult DeleteReview(int id) => NoContent();
}
