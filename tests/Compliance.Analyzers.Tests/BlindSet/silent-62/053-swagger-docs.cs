using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;
using System.Threading.Tasks;

namespace Quayside.Api.Controllers
{
    [ApiController]
    [Route("api/v1/amazon")]
    public class AmazonController : ControllerBase
    {
        private readonly IAmazonFacade _amazon;

        public AmazonController(IAmazonFacade amazon) => _amazon = amazon;

        [HttpPost("orders/{orderId}/review-request")]
        [SwaggerOperation(
            Summary = "Request a review",
            Description = "Asks Amazon to send its standard review and seller feedback request to the buyer. You cannot change the wording, and you may call it once per order.")]
        [SwaggerResponse(409, "You have already requested a review for this order.")]
        public async Task<IActionResult> RequestReview(string orderId)
            => await _amazon.SolicitAsync(orderId) ? Accepted() : Conflict("A review was already requested for this order.");

        [HttpPost("coupons")]
        [SwaggerOperation(Summary = "Create a coupon", Description = "Creates a coupon with a percentage off that customers clip on your product page.")]
        [SwaggerResponse(422, "The discount is not between 5% and 50% off, or your budget is too small.")]
        public IActionResult CreateCoupon([FromBody] CouponBody body)
            => body.Percent is < 5 or > 50
                ? UnprocessableEntity(new { message = "Please offer your customers between 5% and 50% off." })
                : Ok(_amazon.CreateCoupon(body));

        [HttpPost("orders/{orderId}/messages")]
        [SwaggerOperation(Summary = "Send a message", Description = "发送站内信。内容会先经过合规检查：含优惠券、好评返现、微信号的消息会被拒绝。")]
        public IActionResult Send(string orderId, [FromBody] MessageBody body)
            => _amazon.TrySend(orderId, body.Text, out var error) ? Accepted() : BadRequest(new { message = error });
    }
}
