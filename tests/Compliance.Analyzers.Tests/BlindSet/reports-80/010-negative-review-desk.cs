using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Jinqiao.CrossBorder.Api.Controllers
{
    [ApiController]
    [Route("api/bad-review")]
    public class BadReviewController : ControllerBase
    {
        private readonly IReplyQueue _queue;
        private readonly IAmazonReviewStore _reviews;

        public BadReviewController(IReplyQueue queue, IAmazonReviewStore reviews)
        {
            _queue = queue;
            _reviews = reviews;
        }

        [HttpPost("{orderId}/first")]
        public async Task<IActionResult> First(string orderId)
        {
            var review = await _reviews.FindAsync(orderId);
            if (review == null) return NotFound("订单没有关联的评价");

            var reply = $"{review.BuyerName}您好,非常抱歉水壶漏水。我们已经为订单{orderId}办理了全额退款。"
                      + "麻烦您抽空把那条一星评论撤下来,对我们小店真的很重要。"; // expect: BSM2004
            await _queue.PushAsync(orderId, reply);
            return Accepted();
        }

        [HttpPost("{orderId}/second")]
        public async Task<IActionResult> Second(string orderId, [FromQuery] decimal amount)
        {
            var reply = $"您好,只要您把评论改成五颗星,我们马上再给您转{amount}美元。"; // expect: BSM2001|BSM2004
            await _queue.PushAsync(orderId, reply);
            return Accepted();
        }

        [HttpPost("{orderId}/last")]
        public async Task<IActionResult> Last(string orderId)
        {
            var reply = "您好,如果明天之前差评还在,我们的律师会起诉您诽谤,请您好自为之。"; // expect: BSM4003|BSM2004
            await _queue.PushAsync(orderId, reply);
            return Accepted();
        }

        [HttpPost("{orderId}/photo")]
        public async Task<IActionResult> Photo(string orderId)
        {
            await _queue.PushAsync(orderId, "您好,为了判断漏水的位置,请回复一张壶底的照片,我们会尽快安排换货。");
            return Accepted();
        }
    }
}
