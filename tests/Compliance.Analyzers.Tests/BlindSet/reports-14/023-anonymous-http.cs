using System.Net.Http;
using System.Net.Http.Json;

namespace AgencyDesk.Clients.OakBarrel;

public class GatewayClient(HttpClient http)
{
    public Task LeakAsync(string orderId) => http.PostAsJsonAsync("/v1/buyer-messages", new
    {
        orderId,
        text = "Soak the barrel for 48 hours and the staves close up. If it still weeps after that, tell us and we replace it.",
        locale = "en_US",
    });

    public Task LoyaltyAsync(string orderId) => http.PostAsJsonAsync("/v1/buyer-messages", new
    {
        orderId,
        text = "You are now in our Cooper's Circle: your following orders come with a complimentary tap.", // expect: BSM1006|BSM1005
        locale = "en_US",
    });

    public Task ManualAsync(string orderId) => http.PostAsJsonAsync("/v1/buyer-messages", new
    {
        orderId,
        text = "Watch the curing video at https://youtu.be/oakbarrel-cure before you fill it.", // expect: BSM3001
        locale = "en_US",
    });

    public Task ZhAsync(string orderId) => http.PostAsJsonAsync("/v1/buyer-messages", new
    {
        orderId,
        text = "橡木桶漏水请先浸泡两天。方便的话请到我们官网注册延保，网址见桶底。", // expect: BSM3001|BSM3003
        locale = "zh_CN",
    });
}
