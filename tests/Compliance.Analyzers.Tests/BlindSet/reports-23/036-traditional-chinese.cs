namespace YunGou.Web.Resources
{
    public static class BuyerMessagesZhHant
    {
        public static string Delay => "您好，因颱風影響，您的包裹將延後兩天送達，造成不便敬請見諒。";

        public static string Coupon => "您好，感謝購買本店的保溫便當盒，輸入折扣碼 BENTO15 再享八五折。"; // expect: BSM1002|BSM1001

        public static string Review => "您好，懇請您賞個五星好評，小店感激不盡。"; // expect: BSM2002

        public static string Line => "您好，請加官方 LINE：@pawpan，專人為您處理售後。"; // expect: BSM3002|BSM3003

        public static string Gift => "您好，留言分享使用心得，即可獲得精美餐具組一份。"; // expect: BSM2001|BSM1005

        public static string Refund => "您好，退款已退回您原本的付款方式，約五個工作天入帳。";
    }
}
