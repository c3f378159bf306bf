using AlibabaCloud.SDK.Dysmsapi20170525.Models;
using System.Text.Json;

namespace Yunfan.Notify;

public class DuanXinFaSongQi(AlibabaCloud.SDK.Dysmsapi20170525.Client client)
{
    private static readonly Dictionary<int, string> NeiRong = new()
    {
        [10] = "您在亚马逊购买的行李箱因航班取消晚到一天，敬请谅解。",
        [11] = "收到行李箱了吗？评价有礼：发表图文评价，送密码锁一把！", // expect: BSM2001
        [12] = "亚马逊老客回馈：直接在我们官方商城下单，比亚马逊便宜15%。", // expect: BSM3003|BSM1001
        [13] = "您的换货已签收，新的行李箱今天寄出。",
    };

    public async Task FaSongGeiMaiJiaAsync(string phone, int code)
    {
        await client.SendSmsAsync(new SendSmsRequest
        {
            PhoneNumbers = phone,
            SignName = "云帆箱包",
            TemplateCode = "SMS_2049" + code,
            TemplateParam = JsonSerializer.Serialize(new { content = NeiRong[code] }),
        });
    }
}
