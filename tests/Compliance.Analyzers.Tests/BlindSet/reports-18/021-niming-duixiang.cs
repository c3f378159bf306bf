using System.Net.Http.Json;

namespace Shanhai.Erp.Plugins.Kefu;

public class KefuPingTaiClient(HttpClient http)
{
    public Task HuiFuAsync(long sessionId, string buyer) =>
        http.PostAsJsonAsync("/open/v1/amazon/message/send", new
        {
            session_id = sessionId,
            platform = "amazon",
            content = $"Hi {buyer}, black one is sold out but look at our new grey sofa cover, softer and with pocket, you will love it!", // expect: BSM1007
        });

    public Task HuiFuZhongWenAsync(long sessionId) =>
        http.PostAsJsonAsync("/open/v1/amazon/message/send", new
        {
            session_id = sessionId,
            platform = "amazon",
            content = "您好，请加QQ群 88213345，群里每天发福利。", // expect: BSM3002|BSM3003
        });

    public Task TuiHuoAsync(long sessionId) =>
        http.PostAsJsonAsync("/open/v1/amazon/message/send", new
        {
            session_id = sessionId,
            platform = "amazon",
            content = "Hi, for the return please go to Your Orders and print the prepaid label. Refund is made when the carrier scans it.",
        });
}
