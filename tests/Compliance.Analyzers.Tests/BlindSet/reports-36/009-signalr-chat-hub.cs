using Microsoft.AspNetCore.SignalR;

namespace Kefu.Hubs;

/// <summary>买家聊天转发（亚马逊 / 速卖通 / 独立站）</summary>
public class BuyerChatHub : Hub
{
    private const string HuanYing = "您好，这里是星河数码客服，请问订单遇到什么问题？";
    private const string YinLiu = "亲，直接在我们官网下单更划算，全场比亚马逊低两成哦。"; // expect: BSM3003|BSM1001

    public async Task JoinThread(string threadId)
    {
        await Groups.AddToGroupAsync(Context.ConnectionId, threadId);
        await Clients.Caller.SendAsync("ReceiveMessage", HuanYing);
    }

    public async Task AutoReply(string threadId, string keyword)
    {
        string huiFu;
        switch (keyword)
        {
            case "发票":
                huiFu = "发票已开具，请在订单详情里下载。";
                break;
            case "坏了":
                huiFu = "非常抱歉！别退货了，私下给您微信转 50 元红包补偿一下好吗？"; // expect: BSM1004|BSM1003|BSM3003
                break;
            case "便宜":
                huiFu = YinLiu;
                break;
            case "谢谢":
                huiFu = "不客气！晒图评价后联系我们，送您一个手机支架。"; // expect: BSM2001
                break;
            default:
                huiFu = "收到，我们会在 24 小时内回复您。";
                break;
        }
        await Clients.Group(threadId).SendAsync("ReceiveMessage", huiFu);
    }
}
