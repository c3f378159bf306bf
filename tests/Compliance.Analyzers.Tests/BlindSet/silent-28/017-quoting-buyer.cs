namespace Integra.Care;

public sealed class QuoteReply
{
    public string AnswerCouponQuestion(string name) =>
        $"Dear {name}, you wrote: \"Can I have a coupon code for my next order?\" We are sorry, that is not possible.";

    public string AnswerDeal(string name) =>
        $"Dear {name}, you offered to give us five stars if we send you a free case. We have to decline, as Amazon's rules do not allow this.";

    public string AnswerPhone(string name) =>
        $"Dear {name}, we may not give out a phone number; please write to us in this thread instead.";

    public string AnswerChinese(string name) =>
        $"{name}您好，您询问能否加微信并享受折扣。很抱歉，按平台规定我们不能提供，请在此回复您的问题。";
}
