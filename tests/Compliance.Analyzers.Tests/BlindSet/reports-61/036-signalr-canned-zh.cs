using Microsoft.AspNetCore.SignalR;

namespace Fengling.Desk;

public class DeskHub : Hub
{
    private readonly IAmazonReplyClient _reply;

    public DeskHub(IAmazonReplyClient reply)
    {
        _reply = reply;
    }

    public async Task SendCanned(string threadId, int no)
    {
        var text = Canned(no);
        if (text == null)
        {
            await Clients.Caller.SendAsync("error", "没有这个快捷回复");
            return;
        }
        await _reply.SendReplyAsync(threadId, text);
        await Clients.Group("desk").SendAsync("sent", threadId, no);
    }

    private static string? Canned(int no)
    {
        const string head = "您好，";
        return no switch
        {
            1 => head + "风铃少了一根管子我们马上补寄，不收钱。",
            2 => head + "退款昨天已经操作，请留意原支付卡。",
            3 => head + "优惠码我们这边发不了，价格以页面为准。",
            4 => head + "为了弥补您，除了换新，再送您一个木质底座。", // expect: BSM1005|BSM1003
            5 => head + "您把那个三星的评价升到五星，我给您退一半货款。", // expect: BSM2001|BSM2004
            6 => head + "请关注我们的抖音号风铃小屋，有安装视频。", // expect: BSM3002|BSM3001|BSM1007|BSM3003
            7 => head + "尺寸不合适可以退，退货标签系统会自动生成。",
            _ => null
        };
    }
}
