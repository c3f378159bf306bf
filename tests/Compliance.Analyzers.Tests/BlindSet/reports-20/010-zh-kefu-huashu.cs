using System.Collections.Generic;

namespace KuaJing.KeFu
{
    /// <summary>客服话术（亚马逊站内信）</summary>
    public class HuaShuKu
    {
        public static readonly Dictionary<string, string> dicHuaShu = new Dictionary<string, string>()
        {
            { "wuliu_yanwu", "您好，由于天气原因包裹预计晚到两天，给您带来不便非常抱歉。" },
            { "tuikuan", "您好，款项已原路退回，三到五个工作日到账，请注意查收。" },
            { "haoping", "您好，收到货满意的话，麻烦给我们打个五颗星，写两句好话，万分感谢！" }, // expect: BSM2002|BSM2003
            { "fanxian", "您好，把好评截图发过来，我们马上给您返现8美元。" }, // expect: BSM2001
            { "laoke", "您好，老顾客再次下单，我们给您打八五折。" }, // expect: BSM1001|BSM1006
            { "buchong", "您好，少发的两颗螺丝已经补寄，不需要您支付任何费用。" },
            { "weixin", "您好，加我微信 kefu_xiaomei88，处理起来快得多。" }, // expect: BSM3002|BSM3003
        };
    }
}
