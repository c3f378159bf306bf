namespace Lichtwerk.Channels.WhatsApp;

public static class TemplatePayloads
{
    // expect@+9: BSM3001|BSM3003|BSM1001
    public const string AfterAmazonOrder =
        """
        {
          "messaging_product": "whatsapp",
          "template": "amazon_after_order",
          "language": "en",
          "components": [
            { "type": "header", "text": "Your Amazon order {{1}}" },
            { "type": "body", "text": "Next time order at lichtwerk-shop.de instead, the same lamp costs you less there." }
          ]
        }
        """;

    public const string DeliveryWindow =
        """
        {
          "messaging_product": "whatsapp",
          "template": "heavy_delivery",
          "components": [
            { "type": "body", "text": "The haulier delivers your wardrobe on {{1}} between 8 and 12. Please make sure somebody is at home." }
          ]
        }
        """;
}
