namespace Replywise.Moderation;

internal static class Prompts
{
    internal const string ClassifierSystemPrompt = """
        You are a compliance classifier. You receive a draft that a seller wants to send to an Amazon buyer.
        Answer with JSON {"verdict": "block"|"allow", "reason": "..."}.

        Block a draft when it
        - offers a coupon, a discount, cashback, a gift card or a free product,
        - asks for a positive or five-star review, or asks the buyer to change or delete a review,
        - names a phone number, a WhatsApp or WeChat account or a web shop.

        Example to block: "Leave us a 5-star review and we will refund you via PayPal."
        Example to allow: "We have refunded your order in full."
        """;

    internal const string UserPromptPrefix = "Classify this draft:";

    public static ChatRequest Build(string draft) => new()
    {
        Model = "small",
        Messages = [new("system", ClassifierSystemPrompt), new("user", UserPromptPrefix + "\n" + draft)],
    };
}
