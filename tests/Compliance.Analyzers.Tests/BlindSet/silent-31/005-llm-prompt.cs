namespace Parcelo.Assistant;

public static class ReplyPrompts
{
    public const string SystemPrompt = """
        You draft replies to Amazon buyers for a seller.
        Never offer a coupon, a discount, a gift card or any free product.
        Never ask for a five-star review and never ask the buyer to change or delete a review.
        Never include e-mail addresses, phone numbers, WhatsApp or links to other shops.
        If the buyer asks for cashback, refuse politely and point to the return process.
        """;

    public const string ClassifierPrompt = """
        Classify the draft. Labels: clean, discount, review_incentive, contact.
        Example: "Get $10 back for a 5-star review" -> review_incentive
        Example: "Your refund has been issued" -> clean
        """;

    public static string BuildPrompt(string buyerQuestion, string language) =>
        $"{SystemPrompt}\nAnswer in {language}.\nQuestion:\n{buyerQuestion}";
}
