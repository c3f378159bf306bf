namespace Lakeside.Kayaks.Contracts;

public interface ILetterText
{
    string Subject { get; }
    string Body { get; }
}

public sealed class PaddleRecallLetter : ILetterText
{
    public string Subject => "Safety notice concerning your paddle";
    public string Body => "Dear customer, please do not use the paddle. We have refunded it in full and you may dispose of it.";
}

public sealed class ReviewSwapLetter : ILetterText
{
    public string Subject => "Your refund and your review";
    public string Body => "Dear customer, let us make a bargain: the one-star remark goes, and the second paddle comes without a bill."; // expect: BSM2001|BSM2004
}

public sealed class SummerLetter : ILetterText
{
    public string Subject => "20% less on all kayaks for our Amazon customers"; // expect: BSM1001|BSM1007
    public string Body => "Dear customer, the season begins. All models are displayed in our Amazon storefront, with savings until 1 June."; // expect: BSM1007|BSM1001
}
