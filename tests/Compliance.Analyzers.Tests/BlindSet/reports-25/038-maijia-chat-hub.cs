using Microsoft.AspNetCore.SignalR;

namespace Tiangong.LiveChat.Hubs;

public class MaiJiaLiaoTianHub : Hub
{
    public Task JinRu(string maiJia) =>
        Clients.Caller.SendAsync("ReceiveMessage", "客服小雨", $"{maiJia}您好，请问订单遇到了什么问题？");

    public async Task HuiFu(string yiTu, string maiJia)
    {
        var neiRong = yiTu switch
        {
            "tuihuo" => $"{maiJia}您好，退货申请已通过，请在 30 天内寄回。",
            "dianhua" => $"{maiJia}您好，打字说不清楚，留个手机号吧，我给您打过去。", // expect: BSM3002|BSM3003
            "zhekou" => $"{maiJia}您好，这里不方便说，您先拍下，之后我退您三成。", // expect: BSM1001|BSM1003|BSM1004
            "haoping" => $"{maiJia}您好，既然这么喜欢，就把刚才那几句话贴到评论区吧！", // expect: BSM2003|BSM2002|BSM2006
            _ => $"{maiJia}您好，我们会在 24 小时内答复您。",
        };
        await Clients.Caller.SendAsync("ReceiveMessage", "客服小雨", neiRong);
    }
}
