namespace Hollis.Helpdesk.Amazon
{
    public static partial class ReplyKit
    {
        public static string AskedForDiscount() =>
            Open() + "thank you for asking about a lower price. We cannot give private discounts; the price on the product page is the current one. " + Close();

        public static string AskedForCoupon() =>
            Open() + "we are not able to send coupons or promo codes by message. " + Close();

        public static string CouponMissing(string orderId) =>
            Open() + $"we checked order {orderId}: the coupon was applied, which is why the invoice shows $4.00 less than the list price. " + Close();

        public static string AskedForPhone() =>
            Open() + "we can only help through Amazon messages, so please describe the fault here. " + Close();

        public static string AskedForPaypal() =>
            Open() + "refunds are only made through Amazon to the card you paid with; we cannot use PayPal or a bank transfer. " + Close();
    }

    public static partial class ReplyKit
    {
        private static string Open() => "Hi, ";

        private static string Close() => "Just answer this message if anything is still unclear.";
    }
}
