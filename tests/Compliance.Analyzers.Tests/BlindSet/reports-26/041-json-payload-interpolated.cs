using System.Net.Http.Json;
using System.Text;

namespace Prague.Parts.SpApi;

public class MessagingHttp(HttpClient http)
{
    public Task SendColour(string orderId, string marketplace)
    {
        var json = $$"""
            { "text": "Please confirm that you wish the seat covers in anthracite. We sew them on Friday." }
            """;
        return http.PostAsync($"/messaging/v1/orders/{orderId}/messages/confirmOrderDetails?marketplaceIds={marketplace}",
            new StringContent(json, Encoding.UTF8, "application/json"));
    }

    public Task SendFitting(string orderId, string marketplace, string code)
    {
        // expect@+2: BSM1002
        var json = $$"""
            { "text": "Please confirm the model year of your car. For the wait we grant you a promotional code, {{code}}, for our floor mats." }
            """;
        return http.PostAsync($"/messaging/v1/orders/{orderId}/messages/confirmOrderDetails?marketplaceIds={marketplace}",
            new StringContent(json, Encoding.UTF8, "application/json"));
    }

    public Task SendKey(string orderId, string key) =>
        http.PostAsJsonAsync($"/messaging/v1/orders/{orderId}/messages/digitalAccessKey",
            new { text = $"Your licence key is {key}. Further licences are cheaper at shop.prague-parts.example." }); // expect: BSM3001|BSM3003|BSM1001|BSM1007
}
