namespace FlowMatic.Presets;

internal static class AmazonFlowPreset
{
    // expect@+9: BSM1002|BSM1001
    // expect@+12: BSM3001|BSM1007
    internal const string BuyerFlowJson = """
        {
          "channel": "amazon_buyer_message",
          "steps": [
            {
              "trigger": "delivered+2d",
              "subject": "Order {{order_id}}",
              "body": "Hi {{first_name}}, here is {{coupon_code}}, good for 15% at your next checkout with us."
            },
            {
              "trigger": "delivered+9d",
              "body": "Hi {{first_name}}, more ideas for your balcony: www.balkonfreude.example/ideas"
            },
            {
              "trigger": "return_opened",
              "body": "Hi {{first_name}}, your return for order {{order_id}} is approved. Print the label in Your Orders."
            }
          ]
        }
        """;
}
