namespace Threadwell.Seeds;

internal static class LawfulFlowSeed
{
    public const string BuyerMessageTemplates = """
        [
          {
            "trigger": "carrier.exception",
            "subject": "Order {{order_id}}: delivery attempt failed",
            "body": "Dear {{buyer}}, DHL rang at 10:40 and nobody was in. They will try again tomorrow with the same driver."
          },
          {
            "trigger": "return.received",
            "subject": "Order {{order_id}}: return received",
            "body": "Dear {{buyer}}, the drill is back with us. We have refunded {{amount}} to the card you paid with."
          },
          {
            "trigger": "part.missing",
            "subject": "Order {{order_id}}: chuck key",
            "body": "Dear {{buyer}}, the chuck key was missing in this lot. One ships to you today, free of charge."
          },
          {
            "trigger": "buyer.asks_discount",
            "subject": "Your question about the price",
            "body": "Dear {{buyer}}, we cannot offer discounts outside of Amazon. The price on the page is the one we can sell at."
          }
        ]
        """;
}
