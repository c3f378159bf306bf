using Twilio;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace HarbourTea.Sms;

public static class 簡訊範本
{
    public const string 到店 = "您好，因颱風停駛，訂單 {0} 將延至星期四送達，若不便收件請回覆。";
    public const string 回饋 = "您好，填寫商品評論後回傳畫面，即贈茶包一盒（{0} 款任選）。"; // expect: BSM2001
    public const string 滿額 = "您好，憑此簡訊再購烏龍茶可享七五折，限本週。"; // expect: BSM1001
    public const string 缺件 = "您好，茶罐內蓋漏放，今日已補寄，不另收費。";
    public static readonly string 專線 = "您好，有任何狀況請直接撥 02-5550-0187 或寄信至 tea" + "@" + "harbour.example。"; // expect: BSM3002
}

public class 簡訊發送(string sid, string token, PhoneNumber 來源)
{
    public async Task<string> 發送Async(string 電話, string 範本, params object[] 參數)
    {
        TwilioClient.Init(sid, token);
        var 訊息 = await MessageResource.CreateAsync(
            to: new PhoneNumber(電話),
            from: 來源,
            body: string.Format(範本, 參數));
        return 訊息.Sid;
    }
}
