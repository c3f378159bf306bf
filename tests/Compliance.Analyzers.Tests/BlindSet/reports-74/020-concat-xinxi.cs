using System;
using System.Threading.Tasks;

namespace Tengyue.Amazon.Msg;

public class ManualMessage
{
    private readonly IStationMailClient _mail;

    public ManualMessage(IStationMailClient mail) => _mail = mail;

    public Task SendManualAsync(string orderId, string buyerName)
    {
        var content = string.Concat(
            buyerName, "您好：",
            "手表首次使用前请充满电，大约需要两个小时。",
            "更多表盘请到我们官网 www.tengyuewatch.cn 下载，", // expect: BSM3001
            "祝您使用愉快。");
        return _mail.SendToBuyerAsync(orderId, content);
    }

    public Task SendStrapAsync(string orderId, string buyerName)
    {
        var content = String.Concat(buyerName, "您好，您说表带断裂，我们已安排免费补寄一条，", "大约五天送到。");
        return _mail.SendToBuyerAsync(orderId, content);
    }

    public Task SendCareAsync(string orderId, string buyerName)
    {
        var content = string.Concat(buyerName, "您好，", "把您的手机号发给我，以后有活动第一时间通知您。"); // expect: BSM3002|BSM3004|BSM1007
        return _mail.SendToBuyerAsync(orderId, content);
    }
}
