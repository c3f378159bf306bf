namespace Tianhe.Config;

public static class SafeFlow
{
    public const string Json = """
    {
      "flow": "safe",
      "steps": [
        {
          "trigger": "delay",
          "buyerMessage": "Hi {{name}}, order {{orderId}} is late because the truck is broken. New date: {{eta}}."
        },
        {
          "trigger": "missing_part",
          "buyerMessage": "{{name}}您好，缺少的底座已免费补寄，单号{{tracking}}。"
        },
        {
          "trigger": "partial_refund",
          "buyerMessage": "Hi {{name}}, one cup of the set was broken, so {{amount}} is refunded for this cup of order {{orderId}}."
        },
        {
          "trigger": "wrong_color",
          "buyerMessage": "{{name}}您好，颜色发错了，您可以选择换货或全额退款，回复即可。"
        },
        {
          "trigger": "return_open",
          "buyerMessage": "Hi {{name}}, please write the return number {{rma}} on the box, then the warehouse find it fast."
        }
      ]
    }
    """;

    public static JsonNode Parse() => JsonNode.Parse(Json)!;
}
