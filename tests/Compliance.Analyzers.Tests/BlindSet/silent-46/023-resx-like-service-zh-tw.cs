namespace TaoMall.Cs.Replies
{
    public static class ServiceTexts_zh_TW
    {
        public static string RefundDone => "親愛的買家您好，訂單 {0} 已全額退款，款項將退回您原本的付款方式。";
        public static string NoDiscount => "親愛的買家您好，我們無法提供私人折扣，請以商品頁面的價格為準。";
        public static string NoLine => "親愛的買家您好，我們不提供LINE或電話聯絡方式，請直接回覆本訊息。";
        public static string Replacement => "親愛的買家您好，破損的玻璃罩我們會免費補寄，舊品無須寄回。";
        public static string CodeHelp => "親愛的買家您好，螢幕顯示代碼E3表示濾網未裝好，請重新安裝後再開機。";
        public static string CouponUsed => "親愛的買家您好，您領取的優惠券已套用於本訂單，發票上可看到折抵3美元。";
        public static string ReviewAnswer => "親愛的買家您好，退款與評價無關，您不必修改評價，款項今天已退回。";
        public static string Manual => "親愛的買家您好，操作說明書已附於本訊息，請查收。";
        public static string Delay => "親愛的買家您好，因颱風停班，您的包裹將延後兩天送達，敬請見諒。";
    }
}
