namespace Quill.Stationery.Bots;

[AttributeUsage(AttributeTargets.Method)]
public sealed class BuyerAnswerAttribute(string intent, string reply) : Attribute
{
    public string Intent { get; } = intent;
    public string Reply { get; } = reply;
}

public class NotebookBot
{
    [BuyerAnswer("paper", "The paper weighs 100 g per square metre; fountain pen ink does not bleed through.")]
    public void OnPaper() { }

    [BuyerAnswer("box", "The set holds two notebooks, one ruler and one bookmark, as shown on the product page.")]
    public void OnContents() { }

    [BuyerAnswer("star", "The golden star on the cover is embossed and does not rub off.")]
    public void OnStar() { }

    [BuyerAnswer("feedback", "Our paper engineers have looked at your remark about the binding. Copies from May on are sewn instead of glued.")]
    public void OnRemark() { }

    [BuyerAnswer("reviewed", "Your return has been reviewed and accepted. The refund is on its way to your card.")]
    public void OnReturn() { }

    [BuyerAnswer("coupon", "The coupon was not applied because it ended the day before your order. We cannot apply it afterwards, but the return is free for 30 days.")]
    public void OnCoupon() { }
}
