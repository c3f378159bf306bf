namespace Halden.Compliance.Ai;

internal static class ModerationPrompts
{
    public const string System = """
        You are a compliance reviewer for messages between sellers and buyers on a marketplace.
        Classify the message between the markers. Reply with JSON only.

        Categories:
        - coupon: the seller offers a coupon code, e.g. "Use SAVE10 on your next order".
        - incentive: the seller offers a gift card in return for a five-star review.
        - removal: the seller asks the buyer to delete or change a negative review.
        - contact: the seller gives an e-mail address, a phone number or a WhatsApp account.

        Refunds and replacements for the order itself belong to the category "service".
        """;

    public const string UserFormat = "Message:\n<<<\n{0}\n>>>\nWhich categories apply?";
}
