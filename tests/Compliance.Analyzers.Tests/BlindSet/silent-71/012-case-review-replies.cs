using System.Collections.Generic;

namespace TopVolt.Service.Cases;

public class CaseReplies
{
    public IReadOnlyDictionary<string, string> English { get; } = new Dictionary<string, string>
    {
        ["photos"] = "Hello, our technicians have reviewed your photos. The crack comes from the factory, so a new power bank goes out tomorrow.",
        ["pending"] = "Hello, the review of your case takes one more day because the carrier has not answered yet. We write again on Wednesday.",
        ["changed"] = "Hello, we have changed the address of your order as you requested; the rest of the order is unchanged.",
        ["removed"] = "Hello, the second charger has been removed from your order and 14.00 USD have been refunded.",
        ["rating"] = "Hello, the energy rating of the charger is VI, and the power bank has a rating of 37 watt-hours, so it is allowed in hand luggage.",
    };

    public IReadOnlyDictionary<string, string> Chinese { get; } = new Dictionary<string, string>
    {
        ["photos"] = "您好，技术人员已查看您的照片，裂纹属于出厂问题，新的充电宝明天发出。",
        ["pending"] = "您好，由于承运商尚未回复，您的申请还需要一天审核，我们周三再联系您。",
        ["changed"] = "您好，已按您的要求修改订单收货地址，其他内容不变。",
        ["removed"] = "您好，已从订单中删除第二个充电器，并退款14美元。",
        ["rating"] = "您好，充电器能效等级为六级，充电宝额定能量37瓦时，可以随身携带登机。",
    };

    public string Get(string lang, string key)
    {
        var source = lang == "zh" ? Chinese : English;
        return source[key];
    }
}
