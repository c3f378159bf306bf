using System.Text.Json;

namespace Kestrel.Desk.Service;

internal static class ServiceReplies
{
    private const string Json = """
        [
          { "id": "refund-done", "body": "We have refunded $24.99 in full to your original payment method. It takes three to five business days." },
          { "id": "label", "body": "The return label is ready. You find it under Your Orders: https://www.amazon.com/gp/css/order-history" },
          { "id": "coupon-not-applied", "body": "You asked why the total was higher: the coupon was not ticked when order {{orderId}} was placed, so it was not applied." },
          { "id": "gift-wrap", "body": "You asked whether we can add gift wrap: it was not chosen at checkout, and the parcel has already left." },
          { "id": "warranty", "body": "The motor has a warranty of 24 months. We will repair or replace it at no cost." }
        ]
        """;

    public static IReadOnlyList<JsonElement> All { get; } = JsonDocument.Parse(Json).RootElement.EnumerateArray().ToList();
}
