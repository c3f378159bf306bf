using System.Net.Http.Headers;
using System.Text;

namespace Anchor.Boats.RawClient;

/// <summary>Talks to the messaging endpoint without the SDK.</summary>
public class RawMessagingClient
{
    private readonly HttpClient _http;

    public RawMessagingClient(HttpClient http) => _http = http;

    private const string FenderBody = """
        { "text": "One of your boat fenders lost air in transport. A new one is on its way and costs you nothing." }
        """;

    // expect@+3: BSM2002|BSM2001
    private const string ThanksBody = """
        {
          "text": "Thank you for your order of the boat cover. Leave positive feedback and you take part in a draw for a life vest."
        }
        """;

    private const string RopeBody = "{ \"text\": \"Need more mooring rope? Message us for an extra 10% off, it will not show on the product page.\" }"; // expect: BSM1001

    public Task<HttpResponseMessage> SendFenderAsync(string orderId) => PostAsync(orderId, "unexpectedProblem", FenderBody);

    public Task<HttpResponseMessage> SendThanksAsync(string orderId) => PostAsync(orderId, "confirmOrderDetails", ThanksBody);

    public Task<HttpResponseMessage> SendRopeAsync(string orderId) => PostAsync(orderId, "confirmOrderDetails", RopeBody);

    private async Task<HttpResponseMessage> PostAsync(string orderId, string type, string json)
    {
        var uri = $"/messaging/v1/orders/{Uri.EscapeDataString(orderId)}/messages/{type}?marketplaceIds=A1F83G8C2ARO7P";
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return await _http.PostAsync(uri, content);
    }
}
