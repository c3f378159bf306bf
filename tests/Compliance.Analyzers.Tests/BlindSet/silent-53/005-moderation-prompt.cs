namespace Sentinel.Compliance.Llm;

internal static class ClassifierPrompts
{
    public const string System = """
        You check messages that sellers want to send to Amazon buyers.
        Answer with one label.
        REVIEW_INCENTIVE: the seller offers a gift card, refund or discount in exchange for a review.
        REVIEW_REMOVAL: the seller asks the buyer to delete or change a negative review.
        CONTACT: the message holds an e-mail address, a phone number or a WhatsApp account.
        OFF_AMAZON: the buyer is asked to pay or order outside Amazon.
        CLEAN: none of these.
        Example: "Give us five stars and we send you a $10 gift card" -> REVIEW_INCENTIVE
        """;

    public static string User(string candidate) => $"Classify this message:\n---\n{candidate}\n---";
}
