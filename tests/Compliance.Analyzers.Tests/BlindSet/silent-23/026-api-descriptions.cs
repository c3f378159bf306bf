using Microsoft.AspNetCore.Mvc;

namespace PawKitchen.Web.Api;

[ApiController, Route("api/promotions")]
public class PromotionsController : ControllerBase
{
    [HttpPost("coupons")]
    [EndpointSummary("Creates a coupon code")]
    [EndpointDescription("Creates a coupon code which gives the customer a percent or an amount off the next order in the web shop.")]
    [ProducesResponseType(201)]
    public IActionResult CreateCoupon([FromBody] CouponDto dto) => Created($"/api/promotions/coupons/{dto.Code}", dto);

    [HttpDelete("/api/reviews/{id:long}")]
    [EndpointSummary("Deletes a review from the cache")]
    [EndpointDescription("Removes one negative review from our copy. The review on Amazon is not touched.")]
    public IActionResult DeleteReview(long id) => NoContent();

    [HttpPost("gift-cards/{code}/redeem")]
    [EndpointSummary("Redeems a gift card of the web shop")]
    public IActionResult Redeem(string code) => code.Length < 8 ? BadRequest("The gift card code is too short.") : Ok();
}
