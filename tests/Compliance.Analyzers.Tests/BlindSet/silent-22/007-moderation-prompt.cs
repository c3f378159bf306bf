namespace Threadwell.Ai;

public static class Prompts
{
    public const string ComplianceSystemPrompt = """
        You check drafts written by customer service agents of Amazon sellers.
        Answer VIOLATION if the draft does any of the following:
        - offers a coupon, voucher, discount code, gift card or cashback;
        - asks the buyer for a five-star review, or to change or delete a review;
        - gives a phone number, e-mail address, WhatsApp or WeChat handle;
        - links to a website other than Amazon.
        Examples of violations: "Leave us 5 stars and we refund you $10", "Add me on WeChat".
        Otherwise answer OK. Never write anything else.
        """;

    public const string SummaryPrompt =
        "Summarise the thread for the next agent in two sentences. Mention whether the buyer asked for a discount.";
}
