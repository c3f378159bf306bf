using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Erp.Api.Controllers;

[ApiController]
[Route("api/after-sale")]
[ApiExplorerSettings(GroupName = "售后")]
public class AfterSaleController : ControllerBase
{
    private readonly IAfterSaleService _service;

    public AfterSaleController(IAfterSaleService service) => _service = service;

    [HttpPost("refund")]
    [SwaggerOperation(Summary = "发起退款", Description = "仅支持亚马逊原路退款，不支持 PayPal 返现；不得以退款换取买家修改评价")]
    [SwaggerResponse(400, "退款金额超过订单金额")]
    public IActionResult Refund(RefundDto dto)
    {
        if (dto.Amount <= 0)
            return BadRequest("退款金额必须大于 0");
        if (dto.Channel == "paypal")
            return BadRequest("禁止通过 PayPal 给买家返现");
        return Ok(_service.Refund(dto));
    }

    [HttpPost("gift")]
    [SwaggerOperation(Summary = "登记赠品", Description = "登记促销活动中随单赠送的赠品 SKU，例如买二送一")]
    public IActionResult Gift(GiftDto dto)
    {
        return Ok(_service.RegisterGift(dto));
    }

    [HttpGet("reasons")]
    [SwaggerOperation(Summary = "售后原因列表")]
    public IActionResult Reasons()
    {
        return Ok(new[] { "买家要求优惠券", "买家要求返现", "买家以差评要挟", "要求站外付款", "索要礼品卡", "缺件", "错发" });
    }
}
