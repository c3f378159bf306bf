using System.Text.Json;

namespace Kontor7.Campaigns.Import;

public static class DefaultJourney
{
    // expect@+10: BSM2001
    // expect@+13: BSM1002
    private const string Json = """
        {
          "channel": "amazon-bsm",
          "locale": "en-GB",
          "steps": [
            { "day": 1, "body": "Hello {name}, the assembly video is not needed: the six steps are printed on the box." },
            {
              "day": 9,
              "body": "Hello {name}, tell the world on Amazon what you think of the shelf, good or bad, and we refund 20 pounds of your order."
            },
            {
              "day": 20,
              "body": "Hello {name}, SHELF4YOU is your secret code, enter it at the checkout."
            }
          ]
        }
        """;

    public static JsonDocument Load() => JsonDocument.Parse(Json);
}
