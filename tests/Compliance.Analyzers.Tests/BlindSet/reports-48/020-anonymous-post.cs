using System.Net.Http.Json;

namespace Sz.Amz.MessageCenter;

public class ZhanNeiXinClient
{
    private readonly HttpClient _http;
    public ZhanNeiXinClient(HttpClient http) => _http = http;

    public async Task FaSongAsync(string dingDanHao, int leiXing)
    {
        object payload = leiXing switch
        {
            1 => new { orderId = dingDanHao, subject = "Question about your address", text = "Hello, the postcode and the city do not match. Which one is right?" },
            2 => new { orderId = dingDanHao, subject = "您的台灯", text = "您好，台灯收到后麻烦按我们给的文案写评价：光线柔和、做工精细、物超所值。" }, // expect: BSM2002|BSM2006
            3 => new { orderId = dingDanHao, subject = "关于评分", text = "您好，把三星改成五星之后，我们即刻补给您一盏同款小夜灯。" }, // expect: BSM2001|BSM2004
            4 => new { orderId = dingDanHao, subject = "Refund", text = "Hello, your refund of {amount} was issued today for order {orderId}." },
            _ => new { orderId = dingDanHao, subject = "Lamp", text = "Hello, our Prime Day prices on every lamp start Tuesday. Set a reminder!" }, // expect: BSM1007|BSM1001
        };
        var resp = await _http.PostAsJsonAsync("/api/buyer-message/send", payload);
        resp.EnsureSuccessStatusCode();
    }
}
