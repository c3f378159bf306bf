namespace Feixun.Erp.Moban
{
    public static class KeHuXiaoXi
    {
        // "尊敬的客户，您的退款已原路退回。"
        public const string TuiKuan = "\u5C0A\u656C\u7684\u5BA2\u6237\uFF0C\u60A8\u7684\u9000\u6B3E\u5DF2\u539F\u8DEF\u9000\u56DE\u3002";
        // "尊敬的客户，送您优惠券一张，下单立减。"
        public const string YouHui = "\u5C0A\u656C\u7684\u5BA2\u6237\uFF0C\u9001\u60A8\u4F18\u60E0\u5238\u4E00\u5F20\uFF0C\u4E0B\u5355\u7ACB\u51CF\u3002"; // expect: BSM1002|BSM1001
        // "亲，给个五星好评吧"
        public const string HaoPing = "\u4EB2\uFF0C\u7ED9\u4E2A\u4E94\u661F\u597D\u8BC4\u5427\uFF0C\u611F\u8C22\u60A8\uFF01"; // expect: BSM2002
        public const string Mixed = "Dear customer, here is a \u0032\u0035% \u006Fff voucher for your next purchase."; // expect: BSM1002|BSM1001

        public static void FaSong(string dingDanHao, string neiRong) => XiaoXiClient.Send(dingDanHao, neiRong);
    }
}
