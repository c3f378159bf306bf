using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;

namespace Lantern.Localization.Marketplace
{
    /// <summary>
    /// Replacement for the old .resx files: one table per marketplace, key "area.name".
    /// </summary>
    public sealed class MarketplaceResources
    {
        private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> Tables = new();

        static MarketplaceResources()
        {
            Tables["A1F83G8C2ARO7P:en-GB"] = new Dictionary<string, string>
            {
                ["buyer.message.return.label"] = "Hello {0}, your prepaid return label is attached. Please hand the parcel to any post office within 14 days.",
                ["buyer.message.partial"] = "Hello {0}, the spare bulb was missing from your parcel, so we have refunded 3.20 GBP of order {1}.",
                ["buyer.message.care"] = "Hello {0}, wipe the brass parts with a dry cloth only. By the way, our matching wall lamps are new in the store, have a look at them!", // expect: BSM1007
                ["buyer.message.happy"] = "Hello {0}, glad the lantern suits your porch. If you are pleased, share your joy in a product review; if anything bothers you, keep it between us and drop us a line.", // expect: BSM2003
            };
            Tables["A1F83G8C2ARO7P:zh-CN"] = new Dictionary<string, string>
            {
                ["buyer.message.return.label"] = "{0}您好，预付退货标签已附上，请在14天内将包裹交到任意邮局。",
                ["buyer.message.partial"] = "{0}您好，包裹中漏装了备用灯泡，我们已就订单{1}部分退款3.20英镑。",
                ["buyer.message.care"] = "{0}您好，黄铜部件请用干布擦拭。",
                ["buyer.message.happy"] = "{0}您好，如果满意请给我们写条商品评价，不满意的话请先别评，私信告诉我们就好。", // expect: BSM2003
            };
        }

        public string Get(string marketplaceId, CultureInfo culture, string key)
        {
            var table = Tables.TryGetValue($"{marketplaceId}:{culture.Name}", out var t)
                ? t
                : Tables[$"{marketplaceId}:en-GB"];
            return table.TryGetValue(key, out var value) ? value : key;
        }
    }
}
