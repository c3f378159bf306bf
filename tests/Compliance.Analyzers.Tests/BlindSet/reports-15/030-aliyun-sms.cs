using AlibabaCloud.SDK.Dysmsapi20170525.Models;

namespace Qingyuan.Sms;

// 国际短信，发给亚马逊自发货买家的收货手机
public class BuyerSms
{
    private readonly ISmsClient _client;
    public BuyerSms(ISmsClient client) => _client = client;

    public Task Dispatch(string phone, string kind, string code)
    {
        var req = new SendMessageToGlobeRequest { To = phone, From = "GZHOME" };
        switch (kind)
        {
            case "deliver":
                req.Message = "Driver come today 14-18h with your sofa. Please keep the door free.";
                break;
            case "win":
                req.Message = "You win lucky draw of our shop! Reply address to get the prize."; // expect: BSM1006|BSM1005
                break;
            case "code":
                req.Message = $"Code {code}: 25% off, only for you, 3 days only."; // expect: BSM1002|BSM1001
                break;
            case "zh":
                req.Message = "【好家居】到独立站 haojiaju.shop 下单，包邮还送枕头"; // expect: BSM3001|BSM3003|BSM1005
                break;
            case "zhlate":
                req.Message = "【好家居】您的沙发因爆仓延后一天派送，抱歉";
                break;
        }
        return _client.SendAsync(req);
    }
}
