namespace Tern.Support.Samples;

public static class BuyerQuoteReplies
{
    public static string AnswerCoupon(string buyer) =>
        $"Hi {buyer}, you wrote: \"Can I get a coupon for my next order?\" I am afraid we do not hand out coupons.";

    public static string AnswerTrade(string buyer) =>
        $"Hi {buyer}, you asked whether we would refund you if you delete your review. We cannot agree to that. " +
        "If the tent leaks, please open a return in Your Orders; the refund follows once it is back.";

    public static string AnswerWhatsApp(string buyer) =>
        $"Hi {buyer}, we have no WhatsApp number to give you, please simply answer here.";

    public static string AnswerCard(string buyer) =>
        $"Hi {buyer}, the card in the parcel that promises a gift for five stars was not put there by us. Please throw it away.";

    public static string AnswerGiftReceipt(string buyer) =>
        $"Hi {buyer}, the gift receipt you asked for is in the box, the price is not shown on it.";
}
