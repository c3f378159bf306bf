namespace Mingde.Seller.Resources
{
    internal static class RepliesZhTw
    {
        internal const string Refund = "您好，退款已退回原付款方式，約需三至五個工作天入帳。";

        internal const string Replace = "您好，杯蓋裂開屬運送損壞，我們會免費補寄一個新的杯蓋給您。";

        internal const string NoDiscount = "您好，很抱歉我們無法提供私下的折扣，價格請以商品頁面為準。";

        internal const string NoLine = "您好，我們不使用 LINE 或電話與買家聯絡，請直接回覆此訊息即可。";

        internal const string Delay = "您好，因颱風停班，訂單 {0} 將延後兩天送達。若不便等候，我們可以替您取消並全額退款。";

        internal const string GiftReceipt = "您好，此訂單已選擇禮品選項，包裹內附的是不含價格的禮品收據。";

        internal const string Code = "您好，您的序號為 {0}，請在軟體的「啟用」頁面輸入，不分大小寫。";
    }
}
