using System.Collections.Generic;

namespace ZhongShan.Led
{
    // 运营说这样写不容易被拦
    public class GuoLvHuaShu
    {
        public List<string> MaiJiaXiaoXi = new List<string>
        {
            "亲，给个5★好=评截图发来，返=现8刀。", // expect: BSM2001|BSM2002
            "Hi friend, leave a r.e.v.i.e.w with photo and the p.a.y.p.a.l is ready for you.", // expect: BSM2001|BSM1004
            "您好，灯带不亮请先检查插头方向，仍不亮我们免费换新。",
            "Hello, add our W-e-C-h-a-t: zsled_anna, she speaks good English.", // expect: BSM3002|BSM3003
            "Dear, take c0de LED-BACK and get your next strip for less m0ney.", // expect: BSM1002|BSM1001
            "The adapter must be 12V. A 24V adapter will kill the strip.",
        };

        public string Unicode = "\u60a8\u597d\uff0c\u4e0b\u5355\u65f6\u8f93\u5165\u4f18\u60e0\u7801\u53ef\u51cf\u4e94\u5143\u3002"; // expect: BSM1002|BSM1001
    }
}
