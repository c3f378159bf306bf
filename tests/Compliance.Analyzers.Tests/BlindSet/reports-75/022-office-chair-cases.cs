using Microsoft.AspNetCore.Mvc;

namespace Sitwell.Office.Cases;

[ApiController]
[Route("api/amazon/cases")]
public class OfficeChairCasesController : ControllerBase
{
    private readonly ICaseRepository _cases;
    private readonly IAmazonReplyQueue _queue;

    public OfficeChairCasesController(ICaseRepository cases, IAmazonReplyQueue queue)
    {
        _cases = cases;
        _queue = queue;
    }

    [HttpPost("{id:guid}/resolve")]
    public async Task<IActionResult> Resolve(Guid id, [FromBody] ResolveRequest input, CancellationToken ct)
    {
        var c = await _cases.GetAsync(id, ct);
        if (c is null) return NotFound(new ProblemDetails { Title = "Case not found", Detail = $"There is no case {id}." });

        string message;
        if (input.Action == "replace")
        {
            message = $"{c.Buyer}您好，椅子的气压杆确实有故障，我们已经免费寄出新的气压杆和安装说明，订单号{c.OrderId}。";
        }
        else if (input.Action == "partial")
        {
            message = $"{c.Buyer}您好，因扶手有划痕，我们已为订单{c.OrderId}部分退款{input.Amount}元，款项原路退回。";
        }
        else if (input.Action == "transfer")
        {
            message = $"{c.Buyer}您好，退货太麻烦，您留着用吧，我们用支付宝转{input.Amount}元给您。"; // expect: BSM1004
        }
        else if (input.Action == "voucher")
        {
            message = $"{c.Buyer}您好，轮子有异响实在抱歉，送您一张五十元抵用券，凭券码 SIT50 买椅垫可以用。"; // expect: BSM1002
        }
        else
        {
            return BadRequest(new { error = "action must be replace, partial, transfer or voucher" });
        }

        await _queue.PushAsync(c.OrderId, message, ct);
        c.Close(input.Action);
        await _cases.SaveAsync(ct);
        return Accepted();
    }
}

public record ResolveRequest(string Action, decimal Amount);
