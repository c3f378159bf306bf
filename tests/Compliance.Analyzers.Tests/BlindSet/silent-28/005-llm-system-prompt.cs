namespace Integra.Assistant.Prompts;

public static class ModerationPrompts
{
    public const string SystemPrompt = """
        You are a compliance checker for messages that sellers send to Amazon buyers.
        Answer VIOLATION if the draft offers a coupon, a discount, a gift card, cashback or a free product,
        asks for a five-star review, asks the buyer to change or delete a review,
        or moves the buyer to WhatsApp, WeChat, e-mail or another website.
        Answer OK in all other cases. Refunds and replacements of the order itself are OK.
        """;

    public const string FewShot = """
        Draft: "Leave us 5 stars and we refund your order."
        Verdict: VIOLATION (incentivised review)
        Draft: "加微信领红包"
        Verdict: VIOLATION (contact data, cash reward)
        """;

    public static string Build(string draft) => $"{SystemPrompt}\n{FewShot}\nDraft: \"{draft}\"\nVerdict:";
}
