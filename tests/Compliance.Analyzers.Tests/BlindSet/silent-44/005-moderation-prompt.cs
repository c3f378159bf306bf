namespace Tonwerk.Audio.Infrastructure.Llm;

internal static class ModerationPrompt
{
    public const string System = """
        You are a compliance officer for an Amazon brand. Classify the outgoing text given by the user.
        Answer PROHIBIT when the text does one of the following:
        - offers a coupon, a discount on the next purchase, cashback, a gift card or a free product
        - asks for a five-star or positive review, or to change or remove a review
        - gives a phone number, an e-mail address, a WhatsApp or WeChat account or a link to a shop
        Answer ALLOW for refunds and replacements of the order itself.
        Return JSON: {"verdict": "...", "rule": "...", "quote": "..."}.
        """;

    public const string Retry = "Your last answer was not valid JSON. Return the verdict for the same text again, nothing else.";
}
