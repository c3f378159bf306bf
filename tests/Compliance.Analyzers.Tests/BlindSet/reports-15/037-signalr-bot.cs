using Microsoft.AspNetCore.SignalR;

namespace Panyu.Bot;

// 亚马逊买家消息机器人：差评跟进
public class BadReviewBot(IHubContext<KefuHub> hub, IBuyerChannel ch, ILogger<BadReviewBot> logger)
{
    private const int MaxTry = 3;

    public async Task OnNegativeAsync(NegReview r)
    {
        logger.LogWarning("negative review {Asin} {Star}", r.Asin, r.Star);
        await hub.Clients.Group(r.Shop).SendAsync("neg", $"{r.Asin} 收到{r.Star}星差评，请客服跟进");

        string reply = (r.Star, r.Lang) switch
        {
            (1, "zh") => "您好，钱我们照退，产品您留着，只求把那颗星往上提一提。", // expect: BSM2004|BSM2001
            (2, "zh") => "您好，请问是安装问题还是少配件？我们马上处理。",
            (1, _) => "Hi, you can edit what you wrote on the product page, click Edit, put 5. Please do it for us.", // expect: BSM2004|BSM2002
            (2, _) => "Hi, we see the wheel is not round, replacement will ship tomorrow.",
            _ => "Hi, thanks. How can we help about the wheel?"
        };

        for (var i = 0; i < MaxTry; i++)
            if (await ch.ReplyAsync(r.OrderId, reply)) return;
    }
}
