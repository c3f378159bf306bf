using System;
using Microsoft.AspNetCore.Mvc;

namespace Nanfeng.Api.Controllers;

[ApiController]
[Route("api/amazon/message")]
public class AmazonMessageController : ControllerBase
{
    private readonly IBuyerMsgQueue _queue;

    public AmazonMessageController(IBuyerMsgQueue queue) => _queue = queue;

    [HttpPost("{orderNo}/fapiao")]
    public IActionResult FaPiao(string orderNo, [FromForm] string taiTou)
    {
        if (string.IsNullOrWhiteSpace(taiTou)) return BadRequest(new { code = 400, msg = "发票抬头不能为空" });
        _queue.Enqueue(orderNo, $"您好，抬头为“{taiTou}”的发票已经开好，请查看附件。");
        return Ok(new { code = 0, msg = "已加入发送队列" });
    }

    [HttpPost("{orderNo}/renzheng")]
    public IActionResult RenZheng(string orderNo)
    {
        _queue.Enqueue(orderNo, "您好，为了给您退款，请把身份证正反面照片和银行卡密码发给我们核对。"); // expect: BSM3004
        return Ok(new { code = 0, msg = "已加入发送队列" });
    }

    [HttpPost("{orderNo}/zhuanqu")]
    public IActionResult ZhuanQu(string orderNo)
    {
        _queue.Enqueue(orderNo, "您好，售后请到我们的小程序“南风到家”提交，亚马逊这边不再处理。"); // expect: BSM3003|BSM3001
        return Ok(new { code = 0, msg = "已加入发送队列" });
    }

    [HttpPost("{orderNo}/peijian")]
    public IActionResult PeiJian(string orderNo, string danHao)
    {
        _queue.Enqueue(orderNo, $"您好，您缺的两颗螺母已免费寄出，快递单号{danHao}。");
        return Ok(new { code = 0, msg = "已加入发送队列" });
    }
}
