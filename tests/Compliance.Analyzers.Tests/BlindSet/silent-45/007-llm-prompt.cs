namespace Tolliver.Ai;

public static class ReplyPrompts
{
    public const string System = """
        You write draft replies for customer service agents of an Amazon seller.
        Never offer coupons, discounts, gift cards or compensation.
        Never ask for a review, never mention stars, never ask to change or remove a review.
        Do not give phone numbers, e-mail addresses or links to other shops.
        If the buyer reports a defect, propose a refund or a replacement of the order.
        Answer in the language of the buyer.
        """;

    public const string Classify = """
        Classify the draft below. Return JSON with the fields "violation" and "reason".
        Example of a violation: "Leave five stars and we send you a $20 gift card."
        Example of a clean draft: "We refunded the order in full."
        """;

    public static string Build(string draft) => $"{Classify}\n\nDraft:\n{draft}";
}
