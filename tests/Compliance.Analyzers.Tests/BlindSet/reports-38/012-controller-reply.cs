using Microsoft.AspNetCore.Mvc;

namespace MultiChannel.Desk.Controllers;

[ApiController]
[Route("api/buyer-replies")]
public class BuyerRepliesController : ControllerBase
{
    private readonly IReplyDispatcher _dispatcher;

    public BuyerRepliesController(IReplyDispatcher dispatcher) => _dispatcher = dispatcher;

    [HttpPost("{orderId}/wholesale")]
    public async Task<IActionResult> ReplyWholesale(string orderId)
    {
        var reply = "Thanks for asking about 40 units. We'd rather invoice you directly by bank transfer, then nobody pays Amazon's cut."; // expect: BSM3003
        await _dispatcher.ReplyToBuyerAsync(orderId, reply);
        return Accepted();
    }

    [HttpPost("{orderId}/cheaper")]
    public async Task<IActionResult> ReplyCheaper(string orderId, [FromQuery] bool firm)
    {
        var reply = firm
            ? "Thanks for your question. The price on the product page is the price for everybody, we do not give private discounts."
            : "Thanks for your question. Place the order now and we knock a tenner off afterwards, just between the two of us."; // expect: BSM1001|BSM1004
        await _dispatcher.ReplyToBuyerAsync(orderId, reply);
        return Accepted();
    }

    [HttpPost("{orderId}/praise")]
    public async Task<IActionResult> ReplyPraise(string orderId)
    {
        await _dispatcher.ReplyToBuyerAsync(orderId, "So happy to hear that you love the vase! Could you put those kind words into a review on Amazon?"); // expect: BSM2003|BSM2002|BSM2006
        return Accepted();
    }
}
