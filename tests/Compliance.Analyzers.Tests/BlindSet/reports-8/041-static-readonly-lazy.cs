using System;
using System.Collections.Concurrent;

namespace LanTu.Cache
{
    public static class TemplateCache
    {
        private static readonly ConcurrentDictionary<string, string> Overrides = new();

        private static readonly Lazy<string> DefaultChaPing = new(() =>
            "亲爱的顾客，看到您留了差评，我们很难过。只要您删除差评，订单全额退款，商品也送给您。"); // expect: BSM2001|BSM2004

        private static readonly Lazy<string> DefaultPoSun = new(() =>
            "亲爱的顾客，很抱歉花瓶在运输途中破损，我们已安排全额退款，商品无需退回。");

        private static readonly Func<string, string> HuanHuo = name =>
            name + "，您好，换货的新鞋今天寄出，旧鞋请用附件里的退货标签寄回。";

        private static readonly Func<string, string> FuLiQun = name =>
            name + "，您好，" + "扫描包裹里的二维码，" + "进粉丝群交流，客服都在群里！"; // expect: BSM3002|BSM3001|BSM3003

        public static string Get(string code, string name) => Overrides.TryGetValue(code, out var v) ? v : code switch
        {
            "chaping" => DefaultChaPing.Value,
            "posun" => DefaultPoSun.Value,
            "huanhuo" => HuanHuo(name),
            _ => FuLiQun(name),
        };
    }
}
