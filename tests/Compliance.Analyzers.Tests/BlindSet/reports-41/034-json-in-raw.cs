using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Bluefin.SpApi;

public sealed class RawMessagingClient(HttpClient http)
{
    // expect@+5: BSM1005|BSM1006
    public Task SendUnexpectedProblemAsync(string orderId)
    {
        var json = """
        {
          "text": "您好，钓竿缺货，款项已退回。您下次下单时，我们免费赠送一盒路亚饵。"
        }
        """;
        return Post($"/messaging/v1/orders/{orderId}/messages/unexpectedProblem", json);
    }

    // expect@+5: BSM3001
    public Task SendConfirmOrderAsync(string orderId, string size)
    {
        var json = $$"""
        {
          "text": "您订购的是{{size}}码，发货前请到 https://bluefin-tackle.example/sizes 核对尺码。"
        }
        """;
        return Post($"/messaging/v1/orders/{orderId}/messages/confirmOrderDetails", json);
    }

    public Task SendDelayAsync(string orderId)
    {
        var json = @"{ ""text"": ""Your reel is two days late because of the storm. It arrives on Thursday."" }";
        return Post($"/messaging/v1/orders/{orderId}/messages/unexpectedProblem", json);
    }

    private Task Post(string path, string json) =>
        http.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"));
}
