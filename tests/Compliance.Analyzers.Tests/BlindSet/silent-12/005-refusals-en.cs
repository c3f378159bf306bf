namespace Halden.Marketplace.Replies;

public static class Declines
{
    public static string Discount(string buyer) =>
        $"Hello {buyer}, we can't offer private discounts or coupon codes; the price on the product page is the current one.";

    public static string ReviewTrade(string buyer) =>
        $"Hello {buyer}, we cannot give you anything in return for a review, and we would never ask you to change it. " +
        "The broken handle is covered by the warranty in any case, and a new one is on its way.";

    public static string Paypal(string buyer) =>
        $"Hello {buyer}, we are not allowed to pay by PayPal or bank transfer. The refund can only be made through Amazon.";

    public static string FreeGift(string buyer) =>
        $"Hello {buyer}, no, a free gift does not come with this order. The picture with the bag was an error that has been corrected.";

    public static string Phone(string buyer) =>
        $"{buyer} 您好，很抱歉，我們無法以 LINE 或電話聯絡，也沒有折扣碼或贈品，請直接在此回覆。";
}
