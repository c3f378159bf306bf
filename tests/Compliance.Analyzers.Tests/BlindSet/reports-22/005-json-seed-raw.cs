namespace Threadwell.Seeds;

internal static class FlowSeed
{
    // expect@+14: BSM1002|BSM1001
    // expect@+19: BSM1004|BSM3003|BSM1003
    public const string BuyerMessageTemplates = """
        [
          {
            "trigger": "delivered+7d",
            "locale": "en-GB",
            "subject": "Order {{order_id}}: how to clean the filter",
            "body": "Dear {{buyer}}, rinse the filter under cold water once a week. Instructions are attached."
          },
          {
            "trigger": "delivered+14d",
            "locale": "en-GB",
            "subject": "Order {{order_id}}",
            "body": "Dear {{buyer}}, a little bird told us filters run low about now. Use {{coupon_code}} to get 20% off a fresh pair."
          },
          {
            "trigger": "return_opened",
            "locale": "en-GB",
            "subject": "Your return",
            "body": "Dear {{buyer}}, rather than send it back, would you take a £12 PayPal payment from us and call it quits?"
          }
        ]
        """;
}
