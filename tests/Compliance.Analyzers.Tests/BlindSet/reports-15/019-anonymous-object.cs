using System.Net.Http.Json;

namespace Huadu.Gateway;

public class ChatPush
{
    private readonly HttpClient _http;
    public ChatPush(HttpClient http) => _http = http;

    // 走中台接口，发给亚马逊买家
    public Task PushDelivered(string orderId, string buyer) =>
        _http.PostAsJsonAsync("/api/buyer-message/send", new
        {
            orderId,
            channel = "amazon",
            text = $"Hi {buyer}, scan the QR on the card and register, you get 1 more year warranty and a small gift.", // expect: BSM1005|BSM3001|BSM1006
        });

    public Task PushCustoms(string orderId, string buyer) =>
        _http.PostAsJsonAsync("/api/buyer-message/send", new
        {
            orderId,
            channel = "amazon",
            text = $"{buyer}您好，巴西海关要求提供CPF税号，请回复本消息。",
        });

    public Task PushZhuizong(string orderId, string buyer) =>
        _http.PostAsJsonAsync("/api/buyer-message/send", new { orderId, channel = "amazon",
            text = $"{buyer}您好，还没看到您的评价呢，再提醒一下，写两句就好。" }); // expect: BSM2006
}
