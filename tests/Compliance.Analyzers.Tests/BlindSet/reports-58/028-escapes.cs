namespace Zhanghao.Legacy.Strings
{
    // 老系统只认 ASCII 源文件，中文一律转义
    public static class AsciiMessages
    {
        // 尊敬的客户，您的退款已到账。
        public const string BuyerRefund = "\u5c0a\u656c\u7684\u5ba2\u6237\uff0c\u60a8\u7684\u9000\u6b3e\u5df2\u5230\u8d26\u3002";

        // 尊敬的客户，送您优惠券。
        public const string BuyerThanks = "\u5c0a\u656c\u7684\u5ba2\u6237\uff0c\u9001\u60a8\u4f18\u60e0\u5238\u3002"; // expect: BSM1002

        // 尊敬的客户，请给五星好评。
        public const string BuyerStars = "\u5c0a\u656c\u7684\u5ba2\u6237\uff0c\u8bf7\u7ed9\u4e94\u661f\u597d\u8bc4\u3002"; // expect: BSM2002

        public const string BuyerLabel = "Dear customer,\r\n\tthe return label is attached to this message.\r\n";

        public const string BuyerBonus = "Dear customer,\r\n\tyour \"thank you\" bonus: a $15 gift card, yours for the asking.\r\n"; // expect: BSM1005
    }
}
