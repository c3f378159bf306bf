namespace Zhanghao.Legacy.Strings
{
    // 老系统只认 ASCII 源文件，中文一律转义
    public static class AsciiServiceMessages
    {
        // 尊敬的客户，您的退款已到账。
        public const string BuyerRefund = "\u5c0a\u656c\u7684\u5ba2\u6237\uff0c\u60a8\u7684\u9000\u6b3e\u5df2\u5230\u8d26\u3002";

        // 很抱歉，我们不能提供优惠券。
        public const string BuyerNoCoupon = "\u5f88\u62b1\u6b49\uff0c\u6211\u4eec\u4e0d\u80fd\u63d0\u4f9b\u4f18\u60e0\u5238\u3002";

        // 优惠券（列标题）
        public const string ColumnCoupon = "\u4f18\u60e0\u5238";

        // 五星好评率
        public const string ColumnGoodRate = "\u4e94\u661f\u597d\u8bc4\u7387";

        public const string BuyerLabel = "Dear customer,\r\n\tthe return label is attached to this message.\r\n";

        public const string BuyerPart = "Dear customer,\r\n\tthe \"C\" bracket is missing in your box; we send it today, at no charge.\r\n";
    }
}
