using System.Net.Http.Json;

namespace Ulmenring.Integrations;

public sealed class BuyerMessageClient(HttpClient http)
{
    public Task SendAddressCheckAsync(string orderId, CancellationToken ct) =>
        http.PostAsJsonAsync("buyer-messages", new
        {
            orderId,
            text = "The street name in your address seems to be incomplete. Please answer with the full address.",
        }, ct);

    public Task SendUpsellAsync(string orderId, CancellationToken ct) =>
        http.PostAsJsonAsync("buyer-messages", new
        {
            orderId,
            text = "Complete your set: the matching cutting boards are now in our Amazon store.", // expect: BSM1007
        }, ct);

    public Task SendAfterClaimAsync(string orderId, decimal amount, CancellationToken ct) =>
        http.PostAsJsonAsync("buyer-messages", new
        {
            orderId,
            text = $"We refund {amount:C} as soon as the one-star review has disappeared.", // expect: BSM2001|BSM2004
            tags = new[] { "claim", "escalated" },
        }, ct);
}
