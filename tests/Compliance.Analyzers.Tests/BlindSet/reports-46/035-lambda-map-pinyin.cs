using System;
using System.Collections.Generic;

namespace KuaJingBao.XiaoXi
{
    static class HuaShuGongChang
    {
        static readonly Dictionary<string, Func<string, string>> map = new()
        {
            ["qianshou"] = mingzi => $"{mingzi}您好，包裹显示已签收，若未收到请直接回复，我们会向物流查件。",
            ["haoping"] = mingzi => $"{mingzi}您好，点亮五颗小星星，让更多人看到我们，好吗？", // expect: BSM2002
            ["quan"] = mingzi => $"{mingzi}您好，已为您准备专属优惠券一张，结账时输入 {{{{coupon_code}}}} 即可。", // expect: BSM1002
            ["zhuanzhang"] = mingzi => mingzi + "您好，差价" + "我们用微信" + "转给您，麻烦给一下收款码。", // expect: BSM1004|BSM3003
            ["chouj"] = mingzi => string.Concat(mingzi, "您好，本月下单的客户", "均可参与抽奖，", "头奖是一台平板。"), // expect: BSM1006
            ["buji"] = mingzi => $"{mingzi}您好，漏发的遥控器今天补寄，不收任何费用。",
        };

        public static string Qu(string lei, string mingzi) => map[lei](mingzi);
    }
}
