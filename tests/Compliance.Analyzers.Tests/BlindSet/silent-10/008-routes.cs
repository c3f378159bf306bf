using Microsoft.AspNetCore.Mvc;

namespace Mall.Api.Controllers
{
    [ApiController]
    [Route("api/v2/coupons")]
    public class CouponsController : ControllerBase
    {
        [HttpGet("claim-your-free-gift/{code}")]
        public IActionResult Claim(string code) => Redirect("/coupons/claimed?code=" + code + "&from=free-gift-card");

        [HttpPost("/orders/{orderId}/messages/negativeFeedbackRemoval")]
        public IActionResult Legacy(string orderId) => StatusCode(410, "negativeFeedbackRemoval was removed from the API in August 2025");

        [HttpDelete("~/reviews/{reviewId}/remove")]
        public IActionResult RemoveReview(long reviewId)
        {
            if (reviewId <= 0) ModelState.AddModelError("reviewId", "You can only remove your own review.");
            return ModelState.IsValid ? NoContent() : ValidationProblem(ModelState);
        }

        [HttpGet("apply")]
        public IActionResult Apply([FromQuery] string code)
        {
            if (string.IsNullOrEmpty(code)) return BadRequest("Please enter your coupon code.");
            return Ok(new { error = "COUPON_ALREADY_USED", message = "You have already used this promo code." });
        }
    }
}
