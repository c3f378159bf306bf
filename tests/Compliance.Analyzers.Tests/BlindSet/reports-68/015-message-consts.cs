namespace Feihong.Trade.Shared;

/// <summary>
/// 买家消息常量，业务方不要自己拼
/// </summary>
public static class BuyerMessageConsts
{
    public const string RefundDone = "The refund of {0} for order {1} was issued today. Amazon returns it to the card you paid with.";

    public const string PartialRefund = "One of the four cups in order {0} arrived broken, so we refunded a quarter of the price to you.";

    public const string AfterSale = "Dear Sir/Madam, maybe you don't want return, we can give you 30% of money in private and also you help us to delete your bad comment."; // expect: BSM2004|BSM2001

    public const string ShipDone = "Dear Sir/Madam, good news! Your order {0} was shipped out today, tracking number is {1}. Have a nice day."; // expect: BSM4002

    public const string Tail = "If you don't want to receive our letters any more, click here to unsubscribe."; // expect: BSM4006

    public const string Size = "Dear Sir/Madam, please confirm that you need the EU plug for order {0}, your address is in Texas.";

    public static string Build(string fmt, params object[] args)
    {
        return string.Format(fmt, args);
    }
}
