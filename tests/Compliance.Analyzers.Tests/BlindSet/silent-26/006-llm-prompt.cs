namespace Kestrel.Electronics.Assistant;

internal static class ReplyPrompts
{
    public const string System = """
        You are the assistant of a customer-service clerk who answers Amazon buyers.
        Never offer coupons, discounts, gift cards or cashback.
        Never ask the buyer to leave, change or remove a review, and never mention five stars.
        Never give an e-mail address, a phone number or a link to another website.
        Answer only the question that was asked, in British English.
        """;

    public const string Classifier =
        "Classify the following outgoing message. Return INCENTIVE if it offers money, a gift or a discount in exchange for a review; " +
        "return CONTACT if it asks the buyer to write on WhatsApp or by e-mail; otherwise return CLEAN.";

    public static string Build(string question) => $"{System}\n\nQuestion of the buyer:\n{question}";
}
