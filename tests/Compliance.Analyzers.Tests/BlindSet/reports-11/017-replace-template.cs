using System.Collections.Generic;
using System.Linq;

namespace Mingde.Templates
{
    public class MoBanYinQing
    {
        // 变量：{{buyer}} {{order}} {{coupon_code}} {{amount}}
        public const string CuXiao =
            "亲爱的{{buyer}}，感谢购买！您的专属折扣码是{{coupon_code}}，下次下单可直接抵扣{{amount}}元。"; // expect: BSM1002

        public const string TuiKuan =
            "亲爱的{{buyer}}，订单{{order}}缺少的配件已核实，我们已为该配件退款{{amount}}美元，请查收。";

        public const string BuFa =
            "亲爱的{{buyer}}，订单{{order}}破损的玻璃罩已安排免费补发，新单号稍后会在订单详情中显示。";

        public string Render(string moBan, IDictionary<string, string> bianLiang)
        {
            return bianLiang.Aggregate(moBan, (s, kv) => s.Replace("{{" + kv.Key + "}}", kv.Value));
        }

        public string YaoQing(string buyer, string jiangLi) =>
            "{{buyer}}您好，晒图写评价就送{{gift}}，写完把截图发来即可。" // expect: BSM2001
                .Replace("{{buyer}}", buyer)
                .Replace("{{gift}}", jiangLi);

        public string GenJin(string buyer)
        {
            return "{{buyer}}您好，上次邀请您评价还没有收到回复，这是我们第二次提醒，请尽快为订单写评价。" // expect: BSM2006
                .Replace("{{buyer}}", buyer);
        }
    }
}
