namespace Rucksack.Integration
{
    internal static class MessagePayloads
    {
        internal const string ZipBroken = """
            {
              "type": "unexpectedProblem",
              "text": "Hello, the zip of your backpack broke after a week, which must not happen. We have refunded the backpack in full. You may keep or donate it."
            }
            """;

        internal const string Customs = """
            {
              "type": "confirmOrderDetails",
              "text": "您好，目的地海关要求收件人税号，请直接回复本消息提供，以便我们安排发货。"
            }
            """;

        internal static string Late(string orderId, string day) => $$"""
            {
              "type": "unexpectedProblem",
              "orderId": "{{orderId}}",
              "text": "Hello, your backpack will arrive on {{day}}, three days later than promised. Should you not want to wait, we cancel the order and refund you in full."
            }
            """;
    }
}
