using System.Collections.Generic;

namespace DianXiaoMi.Plugin.KeFu
{
    // 快捷回复库（随插件发布，卖家可自行修改）
    public static class KuaiJieHuiFu
    {
        public static readonly Dictionary<string, string[]> FenZu = new Dictionary<string, string[]>
        {
            { "售前", new[] {
                "您好，这款支持110V到240V，可在美国使用。",
                "亲，直接联系我们下单更划算，不用给平台交手续费。", // expect: BSM3003|BSM1001
            } },
            { "售后", new[] {
                "您好，缺少的螺丝我们已免费补寄，单号稍后更新在订单页面。",
                "亲，给您发个10元红包表示歉意，请提供一下支付宝账号。", // expect: BSM1004|BSM1003|BSM3002
                "亲，您先别急着写评价，有不满意先找我们解决，满意了再去评也不迟。", // expect: BSM2003
            } },
            { "催评", new[] {
                "您好，方便的话请在亚马逊上写下您对本产品的真实评价。", // expect: BSM2006
                "亲，图文好评可领20美元礼品卡，名额有限哦。", // expect: BSM2001
            } },
        };
    }
}
