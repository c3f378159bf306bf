using System.Net.Http;
using System.Text;

namespace Skylark.SpApi;

public sealed class MessagingClient(HttpClient http)
{
    public Task<HttpResponseMessage> ConfirmOrderDetailsAsync(string orderId, string marketplaceId, CancellationToken ct)
    {
        // expect@+3: BSM1001|BSM1007
        const string payload = """
            {
              "text": "Before we ship: would you like to add a matching strap? As an existing customer you get it at 30% off."
            }
            """;

        return PostAsync($"/messaging/v1/orders/{orderId}/messages/confirmOrderDetails?marketplaceIds={marketplaceId}", payload, ct);
    }

    public Task<HttpResponseMessage> ConfirmDeliveryDetailsAsync(string orderId, string marketplaceId, CancellationToken ct)
    {
        const string payload = """
            {
              "text": "Our driver needs the gate code to deliver your wardrobe. Please reply with the code."
            }
            """;

        return PostAsync($"/messaging/v1/orders/{orderId}/messages/confirmDeliveryDetails?marketplaceIds={marketplaceId}", payload, ct);
    }

    private Task<HttpResponseMessage> PostAsync(string path, string json, CancellationToken ct) =>
        http.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"), ct);
}
