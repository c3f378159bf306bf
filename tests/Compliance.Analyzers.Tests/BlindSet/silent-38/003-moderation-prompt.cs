namespace Guardian.Compliance.Llm;

public sealed class OutboundModerationPrompt
{
    public const string System = """
        You check messages that sellers want to send to Amazon buyers.
        Answer BLOCK if the message offers a coupon, a discount, a gift card or cashback,
        asks for a five-star review, asks to delete or change a review,
        or contains a phone number, e-mail address or a link to another shop.
        Answer PASS for refunds, replacements, delays and return instructions.
        Example of BLOCK: "Leave us 5 stars and get a $10 gift card."
        Example of PASS: "Your replacement has been shipped."
        """;

    public static string Build(string draft) => System + "\nMessage to check:\n" + draft;

    public static readonly string[] ForbiddenPhrases =
    [
        "five star review", "positive feedback", "gift card", "promo code", "use code",
        "remove your review", "change your rating", "contact us before leaving a review",
        "add us on WhatsApp", "PayPal refund", "好评返现", "删除差评", "加微信",
    ];
}
