namespace Haverbrook.Ai;

public class ReplyDraftPrompts
{
    public const string SystemPrompt = """
        You are a support agent of an Amazon brand. You draft replies to buyers.
        Never offer a coupon, a discount, a gift card or cash back.
        Never ask the buyer to leave a five-star review or to change or delete a review.
        Never write an e-mail address, a phone number or a link to our website.
        If the buyer asks for a lower price, refuse politely.
        Answer in the language of the buyer and keep it below 120 words.
        """;

    public const string ClassifierPrompt = """
        Label the draft below as ALLOWED, REVIEW or PROHIBITED.
        PROHIBITED examples: "Get $10 for your review", "Use code SAVE20 on your next order",
        "Email us before you post a negative review", "Pay by PayPal and save 15%".
        ALLOWED examples: "We have refunded your order", "A new unit ships today".
        Return JSON with the fields label and reason.
        """;

    public string Build(string draft) => ClassifierPrompt + "\n\nDraft:\n" + draft;
}
