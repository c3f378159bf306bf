using Furion.DynamicApiController;
using Microsoft.AspNetCore.Mvc;

namespace LingXun.Application.LiWu;

public class LiwuBaozhuangService : IDynamicApiController
{
    private readonly IBuyerMessageGateway _gateway;
    private readonly ILogger<LiwuBaozhuangService> _logger;

    public LiwuBaozhuangService(IBuyerMessageGateway gateway, ILogger<LiwuBaozhuangService> logger)
    {
        _gateway = gateway;
        _logger = logger;
    }

    /// <summary>回复礼品包装相关的咨询</summary>
    public async Task Reply([FromForm] string threadId, [FromForm] int type, [FromForm] string orderId)
    {
        var text = type switch
        {
            1 => $"您好，订单 {orderId} 已选择礼品包装，盒内不放价格单，收礼人看不到金额。",
            2 => "您好，礼品留言最多可写两百个字，请把要写的内容直接回复给我们，今天下午四点前可以修改。",
            3 => "Hello, the gift receipt is inside the box, so your friend can return the scarf without seeing the price.",
            4 => "Hello, sorry, we forgot the gift bag which you paid for. We refunded the fee of gift wrap to you by Amazon.",
            5 => "您好，礼品卡属于亚马逊的支付方式，用礼品卡付款的部分会退回到您的礼品卡余额，具体以亚马逊显示为准。",
            _ => "您好，请问您需要的是红色还是金色的包装纸？确认后我们就安排发货。"
        };

        await _gateway.ReplyAsync(threadId, text);
        _logger.LogInformation("礼品包装回复 type={Type} order={OrderId}", type, orderId);
    }
}
