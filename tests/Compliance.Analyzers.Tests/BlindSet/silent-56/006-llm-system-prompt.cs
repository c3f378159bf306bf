namespace Palmgrove.Compliance.Ai;

internal static class ReviewerPrompts
{
    public const string System = """
        You are a compliance checker for Amazon buyer-seller messages.
        Classify the draft as ALLOW, REVIEW or PROHIBIT.

        PROHIBIT when the draft
        - offers a coupon, a discount on the next order, cashback, a gift card or a free product,
        - asks for a positive or five-star review, or asks the buyer to change or delete one,
        - contains an e-mail address, a phone number, a WeChat id or a link to another shop.

        Example: "Send us a screenshot of your 5-star review and we will refund $10" -> PROHIBIT
        Example: "We refunded the missing cable on this order" -> ALLOW

        Answer with one JSON object and nothing else.
        """;

    public const string UserTemplate = "Draft:\n{0}\n\nOrder state: {1}";

    public static string Build(string draft, string state) => string.Format(UserTemplate, draft, state);
}
