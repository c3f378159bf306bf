namespace Compliance.Assistant;

internal static class Prompts
{
    public const string SystemPrompt = """
        You check drafts that our agents write to marketplace customers.
        Reject a draft when it
        - offers a coupon, a discount on the next order, a gift card or cashback,
        - asks the buyer for a five-star review or to delete a negative review,
        - contains a phone number, an e-mail address or a link to our own shop.
        Answer with JSON: { "allowed": bool, "reason": string }.
        """;

    public static readonly string[] ForbiddenPhrases =
    {
        "leave us a 5 star review",
        "in exchange for a review",
        "use code",
        "free gift",
        "remove your negative review",
        "contact us on whatsapp",
        "pay via paypal",
    };

    public const string ForbiddenPattern = @"(five|5)[\s-]*stars?\s+(review|rating)|gift\s*card|cash\s*back";
}
