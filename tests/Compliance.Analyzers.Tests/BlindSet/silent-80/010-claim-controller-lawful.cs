using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Jinqiao.CrossBorder.Api.Controllers
{
    [ApiController]
    [Route("api/claims")]
    public class ClaimReplyController : ControllerBase
    {
        private readonly IReplyQueue _queue;

        public ClaimReplyController(IReplyQueue queue) => _queue = queue;

        [HttpPost("{orderId}/leak")]
        public async Task<IActionResult> Leak(string orderId)
        {
            await _queue.PushAsync(orderId, $"您好,很抱歉水壶漏水。请选择:我们免费给您换一个新的,或者为订单{orderId}办理全额退款。");
            return Accepted();
        }

        [HttpPost("{orderId}/inspect")]
        public async Task<IActionResult> Inspect(string orderId)
        {
            await _queue.PushAsync(orderId, "您好,工程师正在评估您发来的照片,明天中午前会告诉您是否属于质量问题。");
            return Accepted();
        }

        [HttpPost("{orderId}/return")]
        public async Task<IActionResult> Return(string orderId)
        {
            await _queue.PushAsync(orderId, $"您好,订单{orderId}的退货已经签收,检查完毕后两个工作日内退款,运费由我们承担。");
            return Accepted();
        }

        [HttpPost("{orderId}/cancelled")]
        public async Task<IActionResult> Cancelled(string orderId)
        {
            if (!ModelState.IsValid) return BadRequest("订单号格式不正确");
            await _queue.PushAsync(orderId, $"您好,按照您的要求,订单{orderId}已取消,款项会退回您的信用卡。");
            return Accepted();
        }
    }
}
