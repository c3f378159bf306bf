using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace LanTu.WebShop.Api
{
    [ApiController, Route("api/promotions")]
    [SwaggerTag("Coupons, gift cards and discounts of the own web shop")]
    public class PromotionsController : ControllerBase
    {
        [HttpPost("gift-cards")]
        [SwaggerOperation(Summary = "Issue a gift card", Description = "Creates a gift card and sends it to the customer's account. The customer can use it for the next order.")]
        [SwaggerResponse(409, "The customer has already received a free gift for this order.")]
        public IActionResult IssueGiftCard([FromQuery, SwaggerParameter("Amount in USD, for example 20")] decimal amount) => Ok(amount);

        [HttpPost("coupons/{code}/apply")]
        [SwaggerOperation(Summary = "使用优惠券", Description = "校验优惠码并返回折扣后的价格；过期返回 410。")]
        public IActionResult Apply(string code) => Ok(new { code, message = "coupon_applied" });

        [HttpDelete("reviews/{id:int}")]
        [SwaggerOperation(Summary = "Delete a review", Description = "Removes a negative or abusive review after moderation.")]
        public IActionResult DeleteReview(int id) => NoContent();
    }
}
