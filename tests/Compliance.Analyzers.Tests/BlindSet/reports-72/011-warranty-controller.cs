using Microsoft.AspNetCore.Mvc;
using Peakline.Support.Amazon;

namespace Peakline.Support.Controllers;

[ApiController]
[Route("api/amazon/warranty")]
public class WarrantyMessageController : ControllerBase
{
    private readonly IAmazonThreadClient _threads;

    public WarrantyMessageController(IAmazonThreadClient threads)
    {
        _threads = threads;
    }

    [HttpPost("{orderId}/accept")]
    public async Task<IActionResult> Accept(string orderId)
    {
        await _threads.ReplyAsync(orderId, new ThreadReply
        {
            Body = "Your drill is under warranty until May. A new battery leaves our workshop tomorrow at no charge."
        });
        return Ok();
    }

    [HttpPost("{orderId}/extend")]
    public async Task<IActionResult> Extend(string orderId)
    {
        await _threads.ReplyAsync(orderId, new ThreadReply
        {
            Body = "We will stretch the warranty of your drill to three years as soon as your write-up of it is live on the product page." // expect: BSM2001
        });
        return Ok();
    }

    [HttpPost("{orderId}/refuse")]
    public async Task<IActionResult> Refuse(string orderId, [FromBody] RefuseReason reason)
    {
        var text = reason.OutOfPeriod
            ? "The warranty of this drill ended last year, so we cannot repair it free of charge."
            : "The damage was caused by water, which the warranty does not cover.";

        if (reason.SoftenWithVoucher)
            text += " To cheer you up, here is a 10 euro voucher for anything in our shop: DRILL-10-EU."; // expect: BSM1002

        await _threads.ReplyAsync(orderId, new ThreadReply { Body = text });
        return Ok();
    }

    [HttpPost("{orderId}/identity")]
    public async Task<IActionResult> Identity(string orderId)
    {
        await _threads.ReplyAsync(orderId, new ThreadReply
        {
            Body = "Before we repair the drill, please send a photo of both sides of your passport and your bank card." // expect: BSM3004
        });
        return Ok();
    }
}
