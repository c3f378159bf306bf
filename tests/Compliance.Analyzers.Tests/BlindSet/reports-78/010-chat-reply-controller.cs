using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Pinecrest.Support.Services;

namespace Pinecrest.Support.Controllers
{
    [ApiController]
    [Route("api/amazon/replies")]
    public class QuickReplyController : ControllerBase
    {
        private readonly IBuyerThreadService _threads;

        public QuickReplyController(IBuyerThreadService threads) => _threads = threads;

        [HttpPost("{threadId}/price-question")]
        public async Task<IActionResult> PriceQuestion(Guid threadId)
        {
            await _threads.ReplyToBuyerAsync(threadId,
                "Thanks for your question about the price. We can't give individual discounts; the amount shown on the listing is the current one.");
            return NoContent();
        }

        [HttpPost("{threadId}/bulk-question")]
        public async Task<IActionResult> BulkQuestion(Guid threadId)
        {
            await _threads.ReplyToBuyerAsync(threadId,
                "For ten or more chairs it is cheaper to buy from us directly. We invoice you and you pay by bank transfer, no Amazon fees."); // expect: BSM3003|BSM1001
            return NoContent();
        }

        [HttpPost("{threadId}/late")]
        public async Task<IActionResult> Late(Guid threadId, [FromBody] LateReplyRequest request)
        {
            if (request.NewDate < DateTime.Today)
            {
                return BadRequest("The new delivery date lies in the past.");
            }

            await _threads.ReplyToBuyerAsync(threadId,
                $"Your chair was held at the depot over the weekend. The courier will now bring it on {request.NewDate:dddd}.");
            return NoContent();
        }

        [HttpPost("{threadId}/whatsapp")]
        public async Task<IActionResult> Video(Guid threadId)
        {
            await _threads.ReplyToBuyerAsync(threadId,
                "Videos are too large for this channel, please send yours over WhatsApp to +1 415 555 0134."); // expect: BSM3002|BSM3003
            return NoContent();
        }

        [HttpPost("{threadId}/proof")]
        public async Task<IActionResult> Proof(Guid threadId)
        {
            await _threads.ReplyToBuyerAsync(threadId,
                "Before we process the return, we need a scan of your passport or driving licence."); // expect: BSM3004
            return NoContent();
        }
    }
}
