using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Sandpiper.SpApi;

public class ConfirmOrderCall
{
    private readonly HttpClient _http;
    public ConfirmOrderCall(HttpClient http) => _http = http;

    public Task<HttpResponseMessage> AskAsync(string orderId, string marketplaceId, string color)
    {
        var json = $$"""
            { "text": "You chose {{color}} for the monogram. Is that right? We start sewing tomorrow." }
            """;
        return Post(orderId, marketplaceId, json);
    }

    public Task<HttpResponseMessage> AfterAsync(string orderId, string marketplaceId, string first) // expect@+4: BSM2003
    {
        var json = $$"""
            {
              "text": "Hello {{first}}, your monogram proof is ready. Loved it? Only the happiest customers get our review link, so say yes and we pass it on."
            }
            """;
        return Post(orderId, marketplaceId, json);
    }

    private Task<HttpResponseMessage> Post(string orderId, string marketplaceId, string json) =>
        _http.PostAsync(
            $"/messaging/v1/orders/{orderId}/messages/confirmCustomizationDetails?marketplaceIds={marketplaceId}",
            new StringContent(json, Encoding.UTF8, "application/json"));
}
