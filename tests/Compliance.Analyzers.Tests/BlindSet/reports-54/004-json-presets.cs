using System.Text.Json;

namespace Kestrel.Desk.Presets;

internal sealed record CannedReply(string Id, string Title, string Body);

internal static class CannedReplies
{
    // expect@+13: BSM1004|BSM3003|BSM3002
    // expect@+17: BSM3002
    // expect@+21: BSM3001
    private const string Json = """
        [
          {
            "id": "refund-done",
            "title": "Refund issued",
            "body": "We have refunded the full amount of $24.99 to your original payment method."
          },
          {
            "id": "paypal",
            "title": "Quick refund",
            "body": "To make it faster, give us your PayPal address and we send the money there today."
          },
          {
            "id": "phone",
            "title": "Call us",
            "body": "You reach our technicians directly at +49 40 555 01 27, any weekday until six."
          },
          {
            "id": "video",
            "title": "Assembly",
            "body": "The assembly video is on https://www.kestrel-home.example/assembly, please watch it there."
          }
        ]
        """;

    public static IReadOnlyList<CannedReply> All { get; } =
        JsonSerializer.Deserialize<List<CannedReply>>(Json, new JsonSerializerOptions(JsonSerializerDefaults.Web))!;
}
