using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace TinySpApi;

public class MessagingHttp(HttpClient http)
{
    const string Base = "/messaging/v1/orders";

    public Task ConfirmEngraving(string orderId, string marketplaceId, string line)
    {
        var json = new JsonObject
        {
            ["text"] = $"Hi, please check the engraving for order {orderId}: \"{line}\". Reply with OK or send us the correction."
        };
        return Post($"{Base}/{orderId}/messages/confirmCustomizationDetails?marketplaceIds={marketplaceId}", json);
    }

    public Task ProblemWithEngraver(string orderId, string marketplaceId)
    {
        var json = new JsonObject
        {
            ["text"] = "Hi, our engraver broke down and your pendant will be two days late. For the wait we put a $5 Starbucks card in the envelope." // expect: BSM1005|BSM1003
        };
        return Post($"{Base}/{orderId}/messages/unexpectedProblem?marketplaceIds={marketplaceId}", json);
    }

    public async Task Key(string orderId, string marketplaceId, string key)
    {
        var payload = $$"""
        {
          "text": "Your licence key for order {{orderId}} is {{key}}. Enter it in the app under Settings, Activate."
        }
        """;
        using var content = new StringContent(payload, Encoding.UTF8, "application/json");
        using var res = await http.PostAsync($"{Base}/{orderId}/messages/digitalAccessKey?marketplaceIds={marketplaceId}", content);
        res.EnsureSuccessStatusCode();
    }

    async Task Post(string url, JsonObject body)
    {
        using var res = await http.PostAsJsonAsync(url, body);
        res.EnsureSuccessStatusCode();
    }
}
