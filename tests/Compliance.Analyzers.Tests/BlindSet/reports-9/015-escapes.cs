using System.Collections.Generic;

namespace Taipei.Bridge.Legacy
{
    // the old ANSI build box in Armley mangled Chinese source, hence the escapes
    public class EscapedTexts
    {
        public string CouponMsg = "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u4e0b\u5355\u53ef\u7528\u3002"; // expect: BSM1002
        public string RefundMsg = "\u60a8\u597d\uff0c\u60a8\u7684\u8ba2\u5355\u5df2\u5168\u989d\u9000\u6b3e\u3002";
        public List<string> Messages = new List<string>
        {
            "Hello, the tea caddy came without its spoon. A spoon is on its way to you.",
            "Hello, tell us your thoughts and get a free g\u0069ft c\u0061rd worth \u00a310 from us.", // expect: BSM1005|BSM2001
            "\u8bf7\u7ed9\u6211\u4eec\u4e94\u661f\u597d\u8bc4\uff0c\u8c22\u8c22\u60a8\uff01", // expect: BSM2002
        };
    }
}
