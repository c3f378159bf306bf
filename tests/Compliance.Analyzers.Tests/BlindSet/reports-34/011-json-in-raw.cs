using System.Net.Http.Json;
using System.Text;

namespace Feldmann.Erp.SellerGateway;

public sealed class MessageGateway(HttpClient http)
{
    public Task<HttpResponseMessage> SendPaintNotice(string orderId, CancellationToken ct)
    {
        var payload = $$"""
            {
              "orderId": "{{orderId}}",
              "kind": "buyer-message",
              "text": "The paint on your balance bike is still curing. It ships on Thursday instead of Tuesday."
            }
            """;
        return http.PostAsync("/v2/buyer-messages", new StringContent(payload, Encoding.UTF8, "application/json"), ct);
    }

    public Task<HttpResponseMessage> SendHelmet(string orderId, string lang, CancellationToken ct)
    {
        // expect@+5: BSM1005
        var payload = $$"""
            {
              "orderId": "{{orderId}}",
              "kind": "buyer-message",
              "text": "A balance bike without a helmet is half a gift. Reply with the head size and we will give you one for nothing.",
              "lang": "{{lang}}"
            }
            """;
        return http.PostAsync("/v2/buyer-messages", new StringContent(payload, Encoding.UTF8, "application/json"), ct);
    }

    public Task<HttpResponseMessage> SendZh(string orderId, CancellationToken ct)
    {
        // expect@+4: BSM2004
        var payload = $$"""
            {
              "orderId": "{{orderId}}",
              "text": "车把的问题已为您换新，麻烦您把之前那条一星评价改一下，感谢。"
            }
            """;
        return http.PostAsync("/v2/buyer-messages", new StringContent(payload, Encoding.UTF8, "application/json"), ct);
    }
}
