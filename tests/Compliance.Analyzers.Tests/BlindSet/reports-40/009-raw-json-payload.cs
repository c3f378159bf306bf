using System.Net.Http;
using System.Text;

namespace Feishu.Kefu.Bridge;

public sealed class BuyerMessagePoster
{
    private readonly HttpClient _http = new();

    public async Task PostAsync(string orderId, string buyer)
    {
        // expect@+6: BSM2001|BSM1001|BSM1002
        var payload = $$"""
            {
              "orderId": "{{orderId}}",
              "channel": "buyer-message",
              "subject": "Your feedback on {{orderId}}",
              "body": "Hi {{buyer}}, leave us a review this week and we will send you a 20% code for anything in our shop."
            }
            """;
        await _http.PostAsync("/api/msg/send", new StringContent(payload, Encoding.UTF8, "application/json"));
    }

    public async Task PostDelayAsync(string orderId)
    {
        var payload = $$"""
            { "orderId": "{{orderId}}", "channel": "buyer-message",
              "body": "We are sorry, customs holds your parcel. If it is not released by Monday we refund the full amount." }
            """;
        await _http.PostAsync("/api/msg/send", new StringContent(payload));
    }
}
