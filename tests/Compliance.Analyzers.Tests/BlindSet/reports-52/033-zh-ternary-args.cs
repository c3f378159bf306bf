namespace BeiDou.Crm.Api;

public class MaiJiaController : ControllerBase
{
    private readonly IAmazonMessenger _messenger;

    public MaiJiaController(IAmazonMessenger messenger) => _messenger = messenger;

    [HttpPost("orders/{id}/reply")]
    public async Task<IActionResult> Reply(string id, ReplyRequest req)
    {
        await _messenger.SendMessageToBuyerAsync(id, req.YiHuanHuo
            ? "您好，换货的新鞋已发出，旧鞋请用附件里的标签寄回。"
            : "您好，鞋子有点胶印不影响穿，您留着吧，我们补偿您十五美元，就别申请退货了。"); // expect: BSM1003

        if (req.GenJin)
        {
            await _messenger.SendMessageToBuyerAsync(id,
                subject: "关于您的鞋子",
                text: "您好，只差您一条好评我们就能冲上榜单了，拜托拜托！"); // expect: BSM2002
        }

        await _messenger.SendMessageToBuyerAsync(id,
            text: req.WenYouHui ? "您好，我们没有优惠码可以提供，价格以商品页面为准。"
                                : "您好，偷偷告诉您，付款前联系我，给您一个别人没有的价。"); // expect: BSM1001
        return Ok();
    }
}
