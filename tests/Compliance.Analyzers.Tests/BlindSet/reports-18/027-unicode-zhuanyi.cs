namespace Yida.Legacy
{
    // 老系统只认ASCII源码，中文全部转义
    public class ZhuanYiWenAn
    {
        public string MsgTuiKuan = "\u60A8\u597D\uFF0C\u9000\u6B3E\u5DF2\u539F\u8DEF\u9000\u56DE\u3002"; // 您好，退款已原路退回。

        public string MsgYouHui = "\u60A8\u597D\uFF0C\u9001\u60A8\u4E00\u5F20\u4F18\u60E0\u5238\uFF0C\u4E0B\u6B21\u4E0B\u5355\u53EF\u7528\u3002"; // expect: BSM1002|BSM1006

        public string MsgHaoPing = "\u4EB2\uFF0C\u8BF7\u7ED9\u4E2A\u4E94\u661F\u597D\u8BC4\uFF0C\u8C22\u8C22\u3002"; // expect: BSM2002

        public string GetMail(string buyer)
        {
            return "Dear " + buyer + ", \x0050lease write us on W\u0068atsApp, we answer you faster there than in Amazon."; // expect: BSM3002|BSM3003
        }
    }
}
