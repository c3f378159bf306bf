using System.Text.Json;

namespace Kontor7.Campaigns.Import;

public static class ServiceJourney
{
    private const string Json = """
        {
          "channel": "amazon-bsm",
          "steps": [
            { "on": "address_invalid", "body": "Hello {name}, the street of order {order} is unknown to the carrier. Please answer with the full address." },
            { "on": "shelf_damaged", "body": "Hello {name}, thank you for the photo. The new board is sent free of charge and arrives by {date}." },
            { "on": "refund_question", "body": "Hello {name}, the refund of {amount} was issued on {date}. You can see it under https://www.amazon.co.uk/your-orders in the details of order {order}." },
            { "on": "discount_question", "body": "Hello {name}, we are sorry, but we are not allowed to give you a discount or a voucher by message." },
            { "on": "invoice", "body": "Hello {name}, the invoice for order {order} is attached to this message." }
          ]
        }
        """;

    public static IEnumerable<string> Bodies() =>
        JsonDocument.Parse(Json).RootElement.GetProperty("steps").EnumerateArray()
            .Select(e => e.GetProperty("body").GetString()!);
}
