namespace Chatterly.Bot.Flows;

internal static class ReturnFlow
{
    // "say" goes out to the buyer.
    internal const string Json = """
        {
          "id": "returns",
          "channel": "amazon",
          "nodes": [
            { "on": "start",    "say": "Would you like to return the boots or exchange them for another size?" },
            { "on": "return",   "say": "Open Your Orders, choose the boots and press Return. The label is free and the full price goes back to your card." },
            { "on": "exchange", "say": "Choose Exchange in Your Orders. The new size is sent as soon as the old pair is scanned." },
            { "on": "late",     "say": "The return window for your order ended on {{deadline}}. If the boots are faulty, tell me what is wrong and we will look at it." },
            { "on": "partial",  "say": "One lace was missing, so we have refunded {{amount}} of this order for it." },
            { "on": "discount", "say": "I can't give discounts or codes, sorry. The price in the shop window is the same for everybody." }
          ]
        }
        """;

    internal static string Fill(string deadline, string amount) =>
        Json.Replace("{{deadline}}", deadline).Replace("{{amount}}", amount);
}
