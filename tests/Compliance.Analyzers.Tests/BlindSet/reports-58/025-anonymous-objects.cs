using System.Net.Http.Json;

namespace Heyou.Kefu;

public class ZhanNeiXinClient
{
    private readonly HttpClient _http;
    public ZhanNeiXinClient(HttpClient http) => _http = http;

    public Task FaSong1(string orderId) => _http.PostAsJsonAsync("/amazon/messages", new
    {
        orderId,
        subject = "补件通知",
        body = "您好，漏发的充电线已补寄，预计三天到达。",
    });

    public Task FaSong2(string orderId, decimal jinE) => _http.PostAsJsonAsync("/amazon/messages", new
    {
        orderId,
        subject = "感谢购买",
        body = $"您好，提供您的 PayPal 账号，我们把 {jinE} 美元打给您作为心意。", // expect: BSM1004|BSM3002|BSM3003
    });

    public Task FaSong3(string orderId) => _http.PostAsJsonAsync("/amazon/messages", new
    {
        orderId,
        subject = "差评处理",
        body = "您好，您撤掉那条差评后，货款我们全部退给您，东西您留着用。", // expect: BSM2001|BSM2004
    });

    public Task FaSong4(string orderId) => _http.PostAsJsonAsync("/amazon/messages", new
    {
        orderId,
        subject = "新品试用",
        body = "您好，诚邀您加入我们的新品体验官，以后新品都可以免费试用。", // expect: BSM1006|BSM1005
    });
}
