namespace Altmark.Compliance.Ai;

/// <summary>Checks outgoing buyer messages with a language model before they are sent.</summary>
public sealed class MessageReviewPrompt
{
    private const string SystemPrompt = """
        You check messages that an Amazon seller wants to send to a buyer.
        Answer with BLOCK if the message
        - offers a discount, a coupon code, a gift card or a free product,
        - asks for a five-star review or promises something for a review,
        - asks the buyer to change or delete a review,
        - contains an e-mail address, a phone number or a WhatsApp or WeChat name,
        - wants to be paid outside of Amazon.
        Examples of BLOCK: "Leave 5 stars and we refund you", "加微信返现".
        In all other cases answer with OK.
        """;

    public string Build(string candidate) => SystemPrompt + "\n\nMESSAGE:\n" + candidate;
}
