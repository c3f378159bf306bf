namespace YunShan.Amazon.Text
{
    public static class ReplyText
    {
        public const string Refund = "您好，您的訂單 {0} 已全額退款，款項會退回原付款方式。";

        public const string Replacement = "您好，鍋蓋玻璃破裂，我們已免費寄出新的鍋蓋，舊的請直接回收即可。";

        public const string NoCoupon = "您好，很抱歉，我們無法提供優惠券或私下折扣，請以商品頁面價格為準。";

        public const string Address = "您好，快遞需要您的樓層才能派送訂單 {0}，請直接回覆本訊息。";

        public const string Review = "您好，您的退貨申請正在審核中，明天中午前會在此回覆結果。";

        public const string GiftWrap = "您好，這筆訂單已選擇禮品包裝，包裹內不會出現價格。";

        public const string Cancelled = "您好，依照您的要求，訂單 {0} 已取消，款項將於三天內退回。";
    }
}
