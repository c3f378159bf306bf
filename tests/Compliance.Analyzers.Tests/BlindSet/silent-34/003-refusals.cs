namespace VanDerMeer.Fietsen.Replies;

public static class PoliteRefusals
{
    public static readonly (string When, string Text)[] ToBuyer =
    [
        ("asks for discount", "We cannot offer a discount by message, I am sorry to say. The price on the product page is the one that applies."),
        ("asks for discount outside", "We do not sell outside Amazon and cannot give discounts there either. Please order here."),
        ("asks for coupon", "We have no coupon codes that we could send you."),
        ("offers review for refund", "Please do not tie your review to a refund. The refund depends on the fault alone, and Amazon's rules allow us nothing else."),
        ("asks for WhatsApp", "We may not move to WhatsApp. Please write here; we answer within one working day."),
        ("asks for bank refund", "A refund by bank transfer is not possible. Amazon will return the money to the card you paid with."),
        ("offers to change review", "That is kind, but there is no need to change your review. The new pump has been posted all the same."),
    ];

    public static readonly (string When, string Text)[] ToBuyerZh =
    [
        ("要折扣", "很抱歉，我们无法私下提供折扣，请以商品页面价格为准。"),
        ("要返现", "我们不提供任何返现，退款只会通过亚马逊原路退回。"),
        ("要加微信", "抱歉，我们不能添加微信，请直接在此回复，我们会在一个工作日内答复。"),
        ("提出改评价换退款", "退款与评价无关，您无需修改评价，我们会按故障情况处理。"),
    ];
}
