namespace Copperline.Care;

public static class QuotedReplies
{
    public static string AnswerDiscountQuestion(string name) =>
        $"Hello {name}, you wrote: \"Can you give me 10% off if I buy two pans?\" I am afraid we cannot do that; both pans cost what the product page says.";

    public static string AnswerReviewTrade(string name) =>
        $"Hello {name}, you wrote \"I give you 5 stars if you refund me\". We do not trade refunds for reviews. If the pan is faulty, you can return it for a full refund.";

    public static string AnswerAppliedCoupon(string name) =>
        $"Hello {name}, you asked whether the coupon on the product page was applied to your order. It was: 4.00 were deducted on the invoice of this order.";

    public static string AnswerNoCoupon(string name) =>
        $"Hello {name}, to your question: no, there is no coupon for this pan at the moment.";

    public static string AnswerWarrantyCard(string name) =>
        $"Hello {name}, you asked about the card that promised a gift card for a review. It does not come from us, please ignore it and report it to Amazon.";
}
