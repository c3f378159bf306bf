using Microsoft.AspNetCore.Mvc;
using System.Threading.Tasks;

namespace Nanfeng.Api.Controllers;

[ApiController]
[Route("api/amazon/shouhou")]
public class AmazonShouHouController : ControllerBase
{
    private readonly IBuyerMsgQueue _queue;
    private readonly ITuiKuanService _tuiKuan;

    public AmazonShouHouController(IBuyerMsgQueue queue, ITuiKuanService tuiKuan)
    {
        _queue = queue;
        _tuiKuan = tuiKuan;
    }

    [HttpPost("{orderNo}/quehuo")]
    public async Task<IActionResult> QueHuo(string orderNo)
    {
        await _tuiKuan.QuanTuiAsync(orderNo, "NoInventory");
        _queue.Enqueue(orderNo, $"您好，订单{orderNo}的毛毯在出库质检时发现破洞，且没有同款库存，我们已取消并全额退款，对此深表歉意。");
        return Ok(new { code = 0, msg = "已退款并通知买家" });
    }

    [HttpPost("{orderNo}/pingzheng")]
    public IActionResult PingZheng(string orderNo)
    {
        _queue.Enqueue(orderNo, "您好，为判断是运输破损还是质量问题，请回复外箱和破损处的照片各一张。");
        return Ok(new { code = 0, msg = "已加入发送队列" });
    }

    [HttpPost("{orderNo}/youhui")]
    public IActionResult YouHui(string orderNo)
    {
        return BadRequest(new { code = 4031, msg = "不允许通过站内信给买家发送优惠券，请在卖家中心创建公开优惠券" });
    }

    [HttpPost("{orderNo}/juqian")]
    public IActionResult JuQian(string orderNo)
    {
        _queue.Enqueue(orderNo, "您好，包裹被当地邮局退回，原因是拒签。请回复是重新寄送还是办理退款。");
        return Ok(new { code = 0, msg = "已加入发送队列" });
    }
}
