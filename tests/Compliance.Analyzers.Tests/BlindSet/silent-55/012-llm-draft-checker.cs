namespace InboxMate.Ai;

internal static class DraftCheckPrompt
{
    internal const string System = """
        You check drafts that a support agent is about to send to an Amazon buyer.
        Answer BLOCK when the draft contains any of the following, otherwise answer OK.

        - an offer of money or goods outside the order. Example: "We'd like to send you a $15 gift card for your trouble."
        - a coupon. Example: "Use THANKYOU20 at checkout for 20% off your next order."
        - a request for a good review. Example: "If you love it, please give us five stars!"
        - a request to change a review. Example: "Could you kindly update your review now that we've fixed it?"
        - contact data. Example: "Write to us at help@ourshop.example or call 555-0134."

        A refund, a replacement or a spare part for the order is OK.
        """;

    internal static readonly (string Draft, string Verdict)[] FewShot =
    [
        ("Hi Ann, get 30% off when you order directly from our website.", "BLOCK"),
        ("Hi Ann, your refund of $12.40 was issued today.", "OK"),
        ("Hi Ann, we'll pay you back by PayPal once your review is online.", "BLOCK"),
    ];
}
