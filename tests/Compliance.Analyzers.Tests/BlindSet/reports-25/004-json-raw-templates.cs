using System.Text.Json;

namespace Yiwei.MessageCenter.Data;

internal static class DefaultTemplates
{
    // expect@+8: BSM1002|BSM1001
    // expect@+12: BSM3002|BSM3003
    public const string Json = """
    {
      "templates": [
        {
          "code": "after_delivery_7d",
          "subject": "About your order {{order_id}}",
          "body": "Hi {{buyer_name}}, as a little thank-you, enter {{coupon_code}} at checkout and your next pair of curtains costs 15 percent less."
        },
        {
          "code": "contact_us",
          "subject": "Help with your order {{order_id}}",
          "body": "Hi {{buyer_name}}, for quicker support please text our manager on WhatsApp at +86 138 5710 2244."
        },
        {
          "code": "refund_done",
          "subject": "Refund for {{order_id}}",
          "body": "Hi {{buyer_name}}, we issued a full refund of {{amount}} to your original payment method."
        }
      ]
    }
    """;

    public static JsonDocument Load() => JsonDocument.Parse(Json);
}
