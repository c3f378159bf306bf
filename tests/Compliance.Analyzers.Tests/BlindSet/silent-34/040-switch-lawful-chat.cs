namespace Wolters.Chat;

public class LawfulChatBot(IChatChannel channel)
{
    public async Task AnswerBuyer(string conversation, Question question, decimal refunded = 0m)
    {
        string answer;
        switch (question)
        {
            case Question.Cheaper:
                answer = "The price is the same for everybody, so I cannot make you an offer here.";
                break;
            case Question.CouponNotApplied:
                answer = "I have looked at your order: the coupon was clipped after the payment, so it was not deducted from it.";
                break;
            case Question.RefundWhere:
                answer = $"The {refunded:0.00} euros left our account on Monday. Amazon returns them to the card you used.";
                break;
            case Question.PayByBank:
                answer = "I am afraid not. Orders are paid through Amazon only.";
                break;
            case Question.GiftWrap:
                answer = "The grinder is gift-wrapped as you chose; the gift receipt shows no price.";
                break;
            default:
                answer = "A colleague who knows the machine will answer here before noon.";
                break;
        }
        await channel.PostAsync(conversation, answer);
    }
}

public enum Question { Cheaper, CouponNotApplied, RefundWhere, PayByBank, GiftWrap, Other }
