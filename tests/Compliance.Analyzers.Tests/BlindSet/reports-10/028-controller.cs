using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Erp.Web.Controllers;

[ApiController]
[Route("api/buyer-messages")]
public class BuyerMessagesController : ControllerBase
{
    private readonly IBuyerMessageService _svc;
    private readonly ILogger<BuyerMessagesController> _log;

    public BuyerMessagesController(IBuyerMessageService svc, ILogger<BuyerMessagesController> log)
    {
        _svc = svc;
        _log = log;
    }

    [HttpPost("{orderId}/keep-quiet")]
    public async Task<IActionResult> KeepQuiet(string orderId, [FromBody] KeepQuietDto dto)
    {
        if (!ModelState.IsValid) return BadRequest("orderId missing");
        _log.LogInformation("offer of {Amount} for review removal on {OrderId}", dto.Amount, orderId);

        // PR #4471: "业务要求" 不是理由
        var ok = await _svc.SendMessageAsync(orderId,
            subject: $"关于您的订单 {orderId}",
            body: $"您好 {dto.BuyerName}，如果您愿意删除差评，我们可以补偿您 {dto.Amount} 美元。"); // expect: BSM2001|BSM2004

        return ok ? Ok() : StatusCode(502, "messaging api refused the message");
    }

    [HttpPost("{orderId}/remind")]
    public async Task<IActionResult> Remind(string orderId, [FromBody] RemindDto dto)
    {
        var seller = await _svc.FindSellerAsync(dto.SellerId);
        if (seller is null) return NotFound("seller " + dto.SellerId);
        if (seller.Suspended)
        {
            _log.LogWarning("seller {Seller} is suspended because of review manipulation, message dropped", dto.SellerId);
            return Conflict();
        }

        // 复制粘贴自 KeepQuiet，连变量名都没换
        var body = dto.BuyerName + " 您好，";
        body += dto.Round switch
        {
            1 => "不满意请先联系我们，不要直接留差评，满意再去评价哦。", // expect: BSM2003|BSM2002
            2 => "您的订单地址缺少楼层，请回复补充，否则快递无法派送。",
            _ => "您的订单因库存不足无法发出，请您自行取消订单，原因选“不想要了”。", // expect: BSM4001
        };
        var ok = await _svc.SendMessageAsync(orderId, subject: "订单 " + orderId, body: body);
        return ok ? Ok() : StatusCode(502, "messaging api refused the message");
    }

    [HttpPost("{orderId}/late")]
    public async Task<IActionResult> Late(string orderId, [FromBody] LateDto dto)
    {
        await _svc.SendMessageAsync(orderId,
            subject: $"订单 {orderId} 延迟通知",
            body: $"您好 {dto.BuyerName}，您的包裹预计 {dto.Eta:M月d日} 到达。若不愿等待，我们可为您取消并全额退款。");
        return Ok();
    }
}

public record KeepQuietDto(string BuyerName, decimal Amount);
public record RemindDto(string SellerId, string BuyerName, int Round);
public record LateDto(string BuyerName, DateTime Eta);
