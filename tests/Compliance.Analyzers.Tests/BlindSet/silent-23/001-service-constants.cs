namespace PawKitchen.Web.Constants
{
    public static class ServiceTexts
    {
        public const string Crack =
            "Dear friend, so sorry the lid had a crack. We have shipped a new lid today, it costs you nothing and the old one you can throw away.";

        public const string Refund =
            "Dear friend, your refund of 23.90 USD was made today through Amazon. The bank needs maybe 3 to 5 days to show it.";

        public const string NoDeal =
            "Dear friend, thank you for the question. We are not allowed to give a private discount or a coupon by message, the price on the page counts for everybody.";

        public const string NoPaypal =
            "Dear friend, we can not pay by PayPal. All refunds go only through Amazon to the card you have used.";

        public const string Zh = "亲爱的顾客，很抱歉，我们不能通过站内信提供折扣或优惠券，请以商品页面显示的价格为准。";
    }
}
