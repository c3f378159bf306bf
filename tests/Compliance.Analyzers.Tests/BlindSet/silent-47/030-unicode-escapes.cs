namespace Generated.Ui
{
    // Converted from admin_zh.properties with native2ascii, do not edit by hand
    internal static class AdminLabelsZh
    {
        // 优惠券管理
        public const string MenuCoupons = "\u4f18\u60e0\u5238\u7ba1\u7406";

        // 好评率
        public const string ColumnPositiveRate = "\u597d\u8bc4\u7387";

        // 礼品卡余额
        public const string ColumnGiftCardBalance = "\u793c\u54c1\u5361\u4f59\u989d";

        // 折扣必须是整数
        public const string DiscountMustBeInteger = "\u6298\u6263\u5fc5\u987b\u662f\u6574\u6570";
    }

    internal static class BuyerMessagesZh
    {
        // 您好，退款已原路退回。
        public const string RefundMessage = "\u60a8\u597d\uff0c\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\u3002";

        public const string HumidityMessage = "Hello, the sensor may be off by 3\u0025 in the first hour; that is normal.";
    }
}
