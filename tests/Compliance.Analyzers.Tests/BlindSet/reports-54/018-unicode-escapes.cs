using System.Collections.Generic;

namespace YunCang.Notify
{
    // 站内信文案，避免源码编码问题，中文一律转义
    public static class ZhanNeiXin
    {
        public static readonly string TuiKuan = "\u60a8\u597d\uff0c\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\u3002"; // 您好，退款已原路退回。

        public static readonly string YouHui = "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u8d2d\u4e70\u53ef\u7528\u3002"; // expect: BSM1002|BSM1006

        public static readonly List<string> HouXu = new List<string>
        {
            "\u8bf7\u7ed9\u6211\u4eec\u4e94\u661f\u597d\u8bc4\uff0c\u8c22\u8c22\u3002", // expect: BSM2002
            "您好，电池请先充满电再使用。",
            "您好，加 V 信 huari_888 领取小礼物。", // expect: BSM3002|BSM1005
        };
    }
}
