using System.Collections.Generic;

namespace HaiTao.Messages
{
    // 老系统只支持ASCII源码，中文全部转义
    public static class EscapedTexts
    {
        // 您好，这张优惠券只给老客户，下单时输入即可。
        public const string LaoKeHu =
            "\u60a8\u597d\uff0c\u8fd9\u5f20\u4f18\u60e0\u5238\u53ea\u7ed9\u8001\u5ba2\u6237\uff0c\u4e0b\u5355\u65f6\u8f93\u5165\u5373\u53ef\u3002"; // expect: BSM1002|BSM1001

        // 您好，收货后联系我们即可返现3美元。
        public const string FanXian =
            "\u60a8\u597d\uff0c\u6536\u8d27\u540e\u8054\u7cfb\u6211\u4eec\u5373\u53ef\u8fd4\u73b03\u7f8e\u5143\u3002"; // expect: BSM1004

        // 您好，退款已原路退回。
        public const string TuiKuan =
            "\u60a8\u597d\uff0c\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\u3002";

        public static readonly IReadOnlyList<string> MaiJiaXiaoXi = new[] { LaoKeHu, FanXian, TuiKuan };
    }
}
