namespace Lakeshore.Tackle.Replies;

/// <summary>Answers to buyers who haggle.</summary>
public static class PriceAnswers
{
    public static string NoDiscount(string buyer) =>
        $"Hi {buyer}, we can't give private discounts or coupon codes. The price on the product page is the current one.";

    public static string NoCashBack(string buyer) =>
        $"Hi {buyer}, we do not pay money back over PayPal or Venmo. Any refund is made by Amazon to the card you paid with.";

    public static string NoTrade(string buyer) =>
        $"Hi {buyer}, thank you, but we may not accept that. We never offer anything for a review, good or bad.";

    public static string NoDirect(string buyer) =>
        $"Hi {buyer}, we cannot sell to you outside of Amazon or take a check, please keep the order and the payment here.";

    public static string NoPhone(string buyer) =>
        $"Hi {buyer}, we are not allowed to give out a phone number or an e-mail address. Please write to us in this thread.";

    public static string Zh(string buyer) =>
        $"{buyer}您好，很抱歉，我们不能提供优惠码，也不接受线下转账，请在亚马逊上完成付款。";
}
