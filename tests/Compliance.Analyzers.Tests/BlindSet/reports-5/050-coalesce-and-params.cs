using System.Collections.Generic;
using System.Threading.Tasks;

namespace FengChe.Care;

public class CareDesk
{
    private readonly Dictionary<string, string?> _overrides = new();
    private readonly IBuyerInbox _inbox;

    public CareDesk(IBuyerInbox inbox) => _inbox = inbox;

    public Task ReplyPraise(string threadId) => _inbox.ReplyAsync(threadId,
        _overrides.GetValueOrDefault("praise") ?? "很高兴您喜欢这顶帐篷！可以把刚才这番话发成五星评价吗？"); // expect: BSM2003|BSM2002

    public Task ReplyPoles(string threadId) => _inbox.ReplyAsync(threadId,
        _overrides.GetValueOrDefault("poles") ?? "您好，细的那根杆穿进灰色套管。如果杆子弯了，我们免费更换。");

    public Task SendAll(params string[] orderIds)
    {
        const string text = "您好，风车户外有好消息告诉您！" +
            "周五开始夏季大促，" + // expect: BSM1007|BSM1001
            "帐篷最低六折，先到先得。";
        var tasks = new List<Task>();
        foreach (var id in orderIds)
            tasks.Add(_inbox.SendAsync(id, text));
        return Task.WhenAll(tasks);
    }

    public Task ThankForPatience(string orderId, bool again) => _inbox.SendAsync(orderId,
        again ? "您好，您的帐篷仍在海关，我们已催问日期，一有消息马上告诉您。"
              : "您好，为了表示心意，我们想另外转账40美元现金给您，不用退货，请告诉我们收款账户。"); // expect: BSM1003|BSM1004
}
