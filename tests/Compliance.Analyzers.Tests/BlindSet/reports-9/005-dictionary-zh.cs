using System.Collections.Generic;

namespace Dadaocheng.Tea.Cs
{
    // 客服模板，厦门外包团队维护；Leeds 这边只负责发布
    internal sealed class MuBanKu
    {
        private static readonly Dictionary<string, string> _mobans = new()
        {
            ["yanwu"] = "您好，您的订单因天气原因延误，预计周四送达，如不想等待我们可以全额退款。",
            ["haoping"] = "亲，收到茶叶后给个五星好评吧，这对我们小店真的很重要！", // expect: BSM2002
            ["fanxian"] = "好评截图发给我们，返现30元，微信或支付宝都可以。", // expect: BSM2001|BSM1004
            ["posun"] = "非常抱歉茶罐破损，我们今天已为您补发一罐，不需要退回。",
            ["yhq"] = "感谢您的支持，送您一张优惠券，下次购买立减5美元。", // expect: BSM1002|BSM1001
            ["dizhi"] = "您的地址缺少门牌号，请回复完整地址，以便我们安排发货。",
        };

        public string Qu(string key) => _mobans.TryGetValue(key, out var v) ? v : "";
    }
}
