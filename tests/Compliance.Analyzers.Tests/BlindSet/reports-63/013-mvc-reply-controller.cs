using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace SellerDesk.Web.Controllers
{
    [Route("desk/threads/{threadId}")]
    public class ThreadReplyController : Controller
    {
        private readonly IThreadService _threads;

        public ThreadReplyController(IThreadService threads)
        {
            _threads = threads;
        }

        [HttpPost("close")]
        public async Task<IActionResult> Close(string threadId)
        {
            var thread = await _threads.FindAsync(threadId);
            if (thread == null)
                return NotFound("Thread does not exist or was archived.");

            await _threads.SendReplyAsync(threadId,
                $"Hi {thread.Buyer}, I am closing this case now that the second remote has arrived. Write back any time if it fails again.");
            TempData["Success"] = "Case closed and buyer informed.";
            return RedirectToAction("Index", "Inbox");
        }

        [HttpPost("winback")]
        public async Task<IActionResult> WinBack(string threadId)
        {
            var thread = await _threads.FindAsync(threadId);
            await _threads.SendReplyAsync(threadId,
                $"Hi {thread.Buyer}, I feel bad about the remote. " +
                "Pick anything under 25 dollars from our shop and I will post it to you as a present. " + // expect: BSM1005|BSM1003
                "The refund for the remote itself was issued on Monday.");
            TempData["Success"] = "Sent.";
            return RedirectToAction("Index", "Inbox");
        }
    }
}
