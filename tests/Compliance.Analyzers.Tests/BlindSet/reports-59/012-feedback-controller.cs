using Microsoft.AspNetCore.Mvc;

namespace Ashby.Portal.Controllers;

[ApiController]
[Route("api/amazon/orders/{orderId}/messages")]
public class BuyerMessagesController : ControllerBase
{
    private readonly IAmazonMessageGateway _gateway;

    public BuyerMessagesController(IAmazonMessageGateway gateway) => _gateway = gateway;

    [HttpPost("feedback-issue")]
    public async Task<IActionResult> FeedbackIssue(string orderId, [FromQuery] bool solved)
    {
        var body = solved
            ? "The replacement charger reached you on Monday according to the carrier. If anything is still wrong with it, answer here."
            : "As soon as you take down the seller feedback you left us, we'll release the refund."; // expect: BSM2005|BSM2001

        var result = await _gateway.SendAsync(orderId, body);
        if (!result.Ok)
            return Problem("The message could not be delivered: " + result.Error);

        return Accepted();
    }

    [HttpPost("threat")]
    public async Task<IActionResult> Chargeback(string orderId)
    {
        await _gateway.SendAsync(orderId, "Your claim is a lie. Withdraw it by Friday or our solicitor takes you to court and it will cost you dearly."); // expect: BSM4003
        return Accepted();
    }
}
