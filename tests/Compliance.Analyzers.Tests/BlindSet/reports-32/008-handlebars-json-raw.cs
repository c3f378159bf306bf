using System.Text.Json;

namespace ChannelLoom.Seeding;

public static class HandlebarsSeedDocument
{
    // expect@+16: BSM1006|BSM1001|BSM1003
    // expect@+20: BSM1007
    // expect@+24: BSM2001
    public static readonly string Json = """
    {
      "version": 4,
      "channel": "AMAZON_IN",
      "messages": [
        {
          "id": "delivery-appointment",
          "subject": "Delivery slot for {{order.id}}",
          "body": "Namaste {{buyer.name}}, the almirah needs two men and a lift. Which morning suits you?"
        },
        {
          "id": "thank-you-credit",
          "subject": "A word of thanks",
          "body": "Namaste {{buyer.name}}, Rs. {{credit}} of store credit is kept aside for the next time you shop with us."
        },
        {
          "id": "diwali",
          "subject": "Diwali at our store",
          "body": "Namaste {{buyer.name}}, our festive sale opens on Friday. Brass diyas, torans and rangoli kits, all freshly stocked!"
        },
        {
          "id": "rate-us",
          "subject": "Your opinion",
          "body": "Namaste {{buyer.name}}, upload a review with the word 'excellent' and mail us the screenshot; your cashback follows."
        }
      ]
    }
    """;

    public static MessageSeed Load() => JsonSerializer.Deserialize<MessageSeed>(Json, JsonSerializerOptions.Web)!;
}
