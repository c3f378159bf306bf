using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Api.Docs
{
    [ApiController, Route("compliance")]
    public class ComplianceController : ControllerBase
    {
        [HttpPost("check")]
        [SwaggerOperation(
            Summary = "Checks a buyer message",
            Description = "Returns 422 if your text offers a coupon, a gift card or a refund for a review, or asks the buyer to change a negative review.")]
        [SwaggerResponse(422, "The message asks for a 5-star review or offers a discount.")]
        public IActionResult Check([FromBody, SwaggerParameter("Text to check, e.g. \"Leave a review and get 20% off your next order\".")] string text)
        {
            if (string.IsNullOrWhiteSpace(text))
                return Problem(title: "Empty text", detail: "Send the message you want to check for coupons and review requests.");
            return Ok();
        }

        [HttpGet("coupons")]
        [SwaggerOperation(Summary = "Lists the coupons", Description = "Each coupon gives the customer a percentage off the order.")]
        public IActionResult Coupons() => Ok();
    }
}
