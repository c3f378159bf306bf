using System;
using System.Collections.Generic;
using System.Linq;

namespace DingFeng.Ads.BuyerCare
{
    public delegate string MessageFactory(string orderId, string sku);

    public class FactoryRegistry
    {
        private readonly Dictionary<string, MessageFactory> _factories = new()
        {
            { "color", (orderId, sku) => $"您好，订单{orderId}里的{sku}只剩黑色和灰色，请回复您想要的颜色。" },
            { "member", (orderId, sku) => $"您好，我们正在招募{sku}的试用官，加入后每个月都有免费新品寄给您。" }, // expect: BSM1006|BSM1005
            { "site", delegate(string orderId, string sku) { return "您好，淘宝搜“鼎峰户外”就能找到我们的官方店，那里比亚马逊便宜不少。"; } }, // expect: BSM3003|BSM3001|BSM1001|BSM1007
        };

        private readonly Lazy<string> _battery = new(() => "您好，锂电池属于限制运输品，清关时需要您提供收件人的税号。");

        public IReadOnlyList<string> Render(string orderId, IEnumerable<string> skus) =>
            skus.Select(s => _factories["color"](orderId, s)).Append(_battery.Value).ToList();

        public void Register(string key, MessageFactory factory) => _factories[key] = factory ?? throw new ArgumentNullException(nameof(factory));
    }
}
