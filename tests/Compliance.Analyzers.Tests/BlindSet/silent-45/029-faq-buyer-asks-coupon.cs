namespace Wexford.Chat;

public sealed class PriceAnswers
{
    // the buyer asked for a lower price first
    public string AnswerCouponQuestion(bool publicCouponExists) => publicCouponExists
        ? "You asked whether there is a coupon: any promotion that is currently available is displayed on the product page."
        : "You asked whether there is a coupon: no, there is none at the moment.";

    public string AnswerPriceDrop() =>
        "I understand your annoyance about the lower price today. Unfortunately we can't grant a discount after the purchase.";

    public string AnswerFreebie() =>
        "I am sorry, we do not give away free samples.";

    public string AnswerBulk() =>
        "For ten pieces please order through Amazon as usual; we cannot send you a separate offer.";
}
