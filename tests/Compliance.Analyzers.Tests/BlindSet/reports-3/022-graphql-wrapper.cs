using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Tasks;

namespace Copperline.Gateway;

/// <summary>Thin wrapper; the gateway itself speaks SP-API Messaging.</summary>
public sealed class MessageGraph(HttpClient http)
{
    private const string Mutation = """
        mutation SendBuyerMessage($orderId: ID!, $body: String!, $couponAllowed: Boolean = false) {
          sendBuyerMessage(orderId: $orderId, body: $body, couponAllowed: $couponAllowed) { id status reviewState }
        }
        """;

    public Task<JsonElement> AskColorAsync(string orderId) => ExecuteAsync(new
    {
        orderId,
        body = "Hello, the leash comes in red or in blue. The order does not say which, could you tell us?",
    });

    public Task<JsonElement> AfterExchangeAsync(string orderId, string dog) => ExecuteAsync(new
    {
        orderId,
        body = $"Hello, does the exchanged leash fit {dog}? We'd be thrilled about a glowing 5-star review!", // expect: BSM2002
    });

    public Task<JsonElement> SampleAsync(string orderId) => ExecuteAsync(new
    {
        orderId,
        body = "Hello, we have put a complimentary bag of treats aside for you. Send your address and it goes out today.", // expect: BSM1005
    });

    public Task<JsonElement> RefundedAsync(string orderId, decimal amount) => ExecuteAsync(new
    {
        orderId,
        body = "Hello, one clip of the leash was missing, so we refunded " + amount.ToString("0.00") + " USD of this order through Amazon.",
    });

    private async Task<JsonElement> ExecuteAsync(object variables)
    {
        using var r = await http.PostAsJsonAsync("/graphql", new { query = Mutation, variables });
        if (!r.IsSuccessStatusCode)
            throw new HttpRequestException($"message gateway said {(int)r.StatusCode}, promotion guard may have rejected it");
        return await r.Content.ReadFromJsonAsync<JsonElement>();
    }
}
