using Microsoft.AspNetCore.Mvc;

namespace Api.Controllers
{
    [ApiController]
    [Route("api/v1/promotions/coupons")]
    public class CouponsController : ControllerBase
    {
        [HttpGet("free-gift/{orderId}")]
        public IActionResult FreeGift(string orderId) => Ok(new { orderId, type = "free_gift" });

        [HttpPost("{code}/redeem-discount")]
        public IActionResult Redeem(string code) => Redirect($"/cart?coupon={code}&utm_campaign=review-request");

        [HttpDelete("/messages/negativeFeedbackRemoval/{id}")]
        public IActionResult RemoveNegative(string id) => NoContent();

        [HttpPost("/solicitations/v1/orders/{orderId}/solicitations/productReviewAndSellerFeedback")]
        public IActionResult Solicit(string orderId) => CreatedAtAction(nameof(Solicit), new { orderId });

        [HttpGet("whatsapp/webhook")]
        public IActionResult Hook() => Content("ok", "text/plain");
    }
}
