using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace LanTu.Erp.Api.Controllers
{
    [ApiController]
    [Route("api/cs/[controller]")]
    public class TicketsController : ControllerBase
    {
        private readonly ITicketSender _sender;
        private readonly ILogger<TicketsController> _log;

        public TicketsController(ITicketSender sender, ILogger<TicketsController> log) { _sender = sender; _log = log; }

        [HttpPost("{id}/bargain")]
        public async Task<IActionResult> ReplyBargain(string id, [FromBody] BargainDto dto)
        {
            // the buyer asked for a lower price in this thread
            var reply = dto.Strict
                ? "Thank you for asking. We cannot give private discounts, the price on the page is the same for everybody."
                : $"Thank you for asking. Place the order at the normal price, and we send you {dto.Amount:F0} dollars back through PayPal afterwards."; // expect: BSM1004
            await _sender.ReplyToBuyerAsync(id, reply);
            _log.LogInformation("Bargain reply for ticket {Id}", id);
            return NoContent();
        }

        [HttpPost("{id}/late")]
        public async Task<IActionResult> ReplyLate(string id, string newDate)
        {
            await _sender.ReplyToBuyerAsync(id, $"非常抱歉，您的包裹要到{newDate}才能送达。如果您不想等，我们马上取消订单并全额退款。");
            return NoContent();
        }

        [HttpPost("{id}/loyal")]
        public async Task<IActionResult> ReplyLoyal(string id)
        {
            await _sender.ReplyToBuyerAsync(id, "老朋友您好，下次购买直接私信我们，给您走八五折的老客户价。"); // expect: BSM1001|BSM1006
            return NoContent();
        }
    }

    public record BargainDto(bool Strict, decimal Amount);
    public interface ITicketSender { Task ReplyToBuyerAsync(string id, string text); }
}
