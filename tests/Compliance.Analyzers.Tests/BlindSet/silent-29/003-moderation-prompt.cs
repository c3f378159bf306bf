namespace SafeReply.Moderation
{
    internal static class PromptLibrary
    {
        public const string ClassifierPrompt = """
            You are a compliance officer for a team that sells on Amazon.
            Decide whether the draft below breaks the rules for messages to buyers.
            Answer PROHIBITED if the draft
              - offers a coupon, a discount code or a gift card,
              - asks the buyer to change or delete a review,
              - promises money for a five-star review,
              - moves the conversation to WhatsApp, WeChat or e-mail.
            Answer ALLOWED if it only reports a refund, a replacement or a delay.
            Return JSON with the fields verdict and reason.
            """;

        public const string Fewshot = """
            Draft: "Leave five stars and we refund you by PayPal."
            {"verdict":"PROHIBITED","reason":"value tied to a review"}
            Draft: "Your refund was issued to the original card."
            {"verdict":"ALLOWED","reason":"remedy of this order"}
            """;

        public static string Build(string draft) => ClassifierPrompt + "\n" + Fewshot + "\nDraft: \"" + draft + "\"";
    }
}
