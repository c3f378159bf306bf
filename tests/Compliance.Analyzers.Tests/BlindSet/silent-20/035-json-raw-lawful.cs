namespace Repricer.Export;

internal static class ServiceTemplateExport
{
    public const string BuyerTemplatesJson = """
        {
          "channel": "amazon-buyer-messages",
          "templates": [
            {
              "key": "custom-text",
              "body": "Hello {{buyer}}, please confirm the spelling of the name to be printed on the mug."
            },
            {
              "key": "broken",
              "body": "Hello {{buyer}}, the mug arrived broken. We refunded {{amount}} for order {{order}}; please dispose of the pieces safely."
            },
            {
              "key": "no-code",
              "body": "Hello {{buyer}}, you asked for a promo code. We do not hand out codes by message."
            },
            {
              "key": "lost",
              "body": "Hello {{buyer}}, the parcel got lost. A new one is on its way with number {{tracking}}."
            }
          ]
        }
        """;
}
