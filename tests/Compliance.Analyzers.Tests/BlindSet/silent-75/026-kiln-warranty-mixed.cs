using Microsoft.AspNetCore.Mvc;

namespace Potterhaus.Kilns.Warranty;

[ApiController]
[Route("amazon/warranty")]
public sealed class WarrantyController(IWarrantyCases cases, IAmazonReplyQueue replies) : ControllerBase
{
    [HttpPost("{orderId}/decide")]
    public async Task<ActionResult> Decide(string orderId, Decision decision, CancellationToken ct)
    {
        var c = await cases.ByOrderAsync(orderId, ct);
        if (c is null)
        {
            return Problem(title: "No warranty case", detail: $"Order {orderId} has no open warranty case.", statusCode: 404);
        }

        var reply = (decision, c.IsChinese) switch
        {
            (Decision.SendPart, true) => $"{c.Buyer}您好，温控器故障在保修范围内，我们免费寄出新的温控器，更换步骤见说明书第14页。",
            (Decision.SendPart, false) => $"Hello {c.Buyer}, the controller is covered by the warranty. A new one ships tomorrow at no charge; page 14 of the manual shows how to swap it.",
            (Decision.Refund, true) => $"{c.Buyer}您好，同样的故障出现了第二次，我们已为您全额退款，电窑会由承运商上门取走。",
            (Decision.Refund, false) => $"Hello {c.Buyer}, the same fault twice is too much. We have refunded the kiln in full and the haulier will collect it.",
            (Decision.Reject, true) => $"{c.Buyer}您好，炉膛裂缝是釉料流下造成的，很抱歉不属于保修范围，我们无法免费更换。",
            _ => $"Hello {c.Buyer}, the crack comes from glaze that ran down the wall. We are sorry, but the warranty does not cover that and we cannot replace the brick for free."
        };

        await replies.PushAsync(orderId, reply, ct);
        return NoContent();
    }
}

public enum Decision { SendPart, Refund, Reject }
