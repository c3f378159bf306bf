namespace QianHai.Erp.Msg
{
    // 老系统编码是 GBK，中文一律写转义
    public class MsgConst
    {
        /* 优惠券 */
        public const string MSG_YHQ = "\u4eb2\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u4e0b\u5355\u76f4\u63a5\u62b5\u6263\u3002"; // expect: BSM1002|BSM1001

        /* 已退款 */
        public const string MSG_TK = "\u60a8\u597d\uff0c\u8ba2\u5355\u91d1\u989d\u5df2\u5168\u989d\u9000\u56de\uff0c\u8bf7\u67e5\u6536\u3002";

        /* 返现 */
        public const string MSG_FX = "\u60a8\u597d\uff0c\u52a0\u6211\u4eec\u5ba2\u670d\u5fae\u4fe1\uff0c\u786e\u8ba4\u6536\u8d27\u540e\u7ed9\u60a8\u8fd4\u73b0\u5341\u5143\u3002"; // expect: BSM1004|BSM3002|BSM3003

        public const string MSG_GIFT = "Dear buyer, a fr\u0065e g\u0069ft comes with your next parcel, just say hello."; // expect: BSM1005|BSM1006

        public static string Get(int t)
        {
            if (t == 1) return MSG_YHQ;
            if (t == 2) return MSG_TK;
            if (t == 3) return MSG_FX;
            return MSG_GIFT;
        }
    }
}
