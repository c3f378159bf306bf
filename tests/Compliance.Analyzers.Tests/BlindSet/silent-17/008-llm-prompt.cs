namespace Brandwerk.Ai;

public sealed class DraftReviewerPrompt
{
    public const string System = """
        You check drafts of messages that a seller wants to send to an Amazon buyer.
        Answer BLOCK when the draft offers a discount, a coupon, a gift card, cashback or any other benefit,
        when it asks for a five-star review or for changing a review,
        or when it contains a link outside Amazon, a phone number or an e-mail address.
        Answer PASS when the draft only solves a problem of the order.
        Examples of drafts to block:
        - "Leave us 5 stars and get $10 back."
        - "Please delete your negative review, we refund you via PayPal."
        - "Write to us on WhatsApp for a cheaper price."
        """;

    public ChatRequest For(string draft) => new()
    {
        Model = "small",
        Messages = [new("system", System), new("user", draft)],
        Temperature = 0,
    };
}
