using System.Text.Json;

namespace GraphWrap.Messaging;

public sealed class BuyerMessageMutation(IGraphClient client)
{
    public async Task SendAsync(string orderId, string giftName, string buyer, CancellationToken ct = default)
    {
        // expect@+6: BSM1005
        var variables = $$"""
            {
              "orderId": "{{orderId}}",
              "message": [
                "Dear {{buyer}}, the missing hinge is on its way at no charge.",
                "We have also put aside a free {{giftName}} for you as a little present, just tell us where to send it."
              ]
            }
            """;

        const string mutation = """
            mutation($orderId: ID!, $message: [String!]!) {
              sendBuyerMessage(orderId: $orderId, message: $message) { id status }
            }
            """;

        await client.ExecuteAsync(mutation, JsonDocument.Parse(variables), ct);
    }

    public Task RefuseAsync(string orderId, string buyer, CancellationToken ct = default)
        => client.SendTextAsync(orderId, $$"""Dear {{buyer}}, we do not send gifts or vouchers; please order at the price shown on the page.""", ct);
}

public interface IGraphClient
{
    Task ExecuteAsync(string query, JsonDocument variables, CancellationToken ct);
    Task SendTextAsync(string orderId, string message, CancellationToken ct);
}
