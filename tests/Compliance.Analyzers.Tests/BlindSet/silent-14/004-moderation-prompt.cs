namespace GuardRail.Llm;

public static class ModerationPrompts
{
    public const string System = """
        You are a compliance reviewer for an Amazon seller's help desk.
        Read the draft and answer BLOCK or PASS.
        Answer BLOCK if the draft
          - promises a coupon, discount, cashback or gift card,
          - asks the buyer for a 5-star review or to change or delete a review,
          - says things like "leave us a positive review and we refund you" or "好评返现",
          - gives a phone number, WhatsApp, WeChat or a link to the seller's own shop.
        Answer PASS for refunds, replacements and delivery questions.
        Do not explain. One word only.
        """;

    public const string FewShotBad = "Draft: Get 20% off your next order if you give us five stars! Verdict: BLOCK";
    public const string FewShotGood = "Draft: We refunded the broken lamp in full. Verdict: PASS";
}
