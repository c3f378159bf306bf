using System.Collections.Generic;

namespace Yuesheng.Dianshang.Kefu
{
    // 亚马逊客服短语，客服小妹按编号调用
    public class KefuDuanyu
    {
        private static readonly Dictionary<string, string> huashu = new Dictionary<string, string>
        {
            { "wuliu_yanwu", "您好，由于天气原因包裹预计晚到两天，给您带来不便非常抱歉。" },
            { "haoping", "亲，收到货满意的话麻烦给个五星好评哦，对我们小店真的很重要。" }, // expect: BSM2002|BSM2003
            { "fanxian", "亲，晒图评价后截图发给我们，立刻返您5美金。" }, // expect: BSM2001|BSM1004
            { "jiawei", "您好，这边回复比较慢，您可以加我微信 yuesheng8899 沟通。" }, // expect: BSM3002|BSM3003
            { "huitou", "您好，老顾客再次下单我们给您打八五折。" }, // expect: BSM1001
            { "tuikuan", "您好，您的退款已经原路退回，一般三到五个工作日到账。" },
            { "buhuo", "您好，配件少发了一个螺丝包，我们今天免费给您补寄。" }
        };

        public string QuHuashu(string jian)
        {
            return huashu.ContainsKey(jian) ? huashu[jian] : "";
        }
    }
}
