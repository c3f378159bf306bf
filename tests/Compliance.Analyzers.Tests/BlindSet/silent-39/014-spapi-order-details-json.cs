using System.Net.Http;
using System.Text;

namespace Skylark.SpApi;

public sealed class CustomizationClient(HttpClient http)
{
    public Task<HttpResponseMessage> ConfirmEngravingAsync(string orderId, string marketplaceId, CancellationToken ct)
    {
        const string payload = """
            {
              "text": "You ordered the engraving 'Five stars for the best grandma'. Please confirm the spelling before we engrave the frame."
            }
            """;

        return PostAsync($"/messaging/v1/orders/{orderId}/messages/confirmCustomizationDetails?marketplaceIds={marketplaceId}", payload, ct);
    }

    public Task<HttpResponseMessage> AskForColourAsync(string orderId, string marketplaceId, CancellationToken ct)
    {
        const string payload = """
            {
              "text": "Which colour should the name be printed in: red, blue or black? We start printing as soon as you reply."
            }
            """;

        return PostAsync($"/messaging/v1/orders/{orderId}/messages/confirmOrderDetails?marketplaceIds={marketplaceId}", payload, ct);
    }

    private Task<HttpResponseMessage> PostAsync(string path, string json, CancellationToken ct) =>
        http.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"), ct);
}
