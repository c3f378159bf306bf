namespace ChannelLoom.Ai.Prompts;

public static class IntentPrompts
{
    public static string BuildClassifierPrompt(string buyerText) =>
        "Classify the message of an Amazon buyer into one of: tracking, refund, discount-request, review-threat, other.\n" +
        "Examples:\n" +
        "Text: 'Give me half the price back or I post a one-star review' -> review-threat\n" +
        "Text: 'Is there a promo code for a second one?' -> discount-request\n" +
        "Text: 'My parcel has not come' -> tracking\n" +
        $"Text: '{buyerText}' -> ";

    public const string ReplyGuard =
        "When you draft the reply, do not offer coupons, gift cards or cashback. Do not ask for a review or for a change of one. " +
        "Do not give phone numbers, e-mail addresses or links to a web shop. Offer only a refund or a replacement through Amazon.";
}
