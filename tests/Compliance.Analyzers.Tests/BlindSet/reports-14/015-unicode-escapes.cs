namespace HaiLan.Tools
{
    /// <summary>文本转义后入库，避免旧库编码问题。</summary>
    public static class ZhanNeiXin
    {
        // 退款已原路退回，请查收。
        public const string TuiKuan = "\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\uff0c\u8bf7\u67e5\u6536\u3002";

        // 您好，送您一张优惠券，下单立减10美元。
        public const string YouHui = "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u5355\u7acb\u51cf10\u7f8e\u5143\u3002"; // expect: BSM1002|BSM1001

        // 请给我们五星好评。
        public const string HaoPing = "\u8bf7\u7ed9\u6211\u4eec\u4e94\u661f\u597d\u8bc4\u3002"; // expect: BSM2002

        public static void Send(IBuyerMessageApi api, string orderId, bool refunded)
        {
            api.SendMessage(orderId, refunded ? TuiKuan : YouHui);
            api.SendMessage(orderId, HaoPing);
        }
    }
}
