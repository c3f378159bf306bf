namespace Integra.Chat;

[ApiController]
[Route("api/buyer-chat")]
public class BuyerChatController : ControllerBase
{
    /// <summary>Canned answers which an agent sends to the buyer with one click.</summary>
    [HttpGet("quick-replies")]
    public IActionResult QuickReplies() => Ok(new[]
    {
        new { Key = "where", Text = "您好，包裹目前在海关清关，预计三天后派送。" },
        new { Key = "cheap", Text = "您好，亚马逊上价格较高，您直接转账给我们可以便宜一些。" }, // expect: BSM3003|BSM1001
        new { Key = "gift", Text = "您好，我們為您多準備了一條充電線，免費送給您當禮物。" }, // expect: BSM1005
        new { Key = "bad", Text = "您好，差评对我们影响很大，问题已经解决，能不能帮忙把评价撤掉？" }, // expect: BSM2004
        new { Key = "size", Text = "您好，鞋子偏小半码，如需换货请在订单页面提交申请。" },
    });
}
