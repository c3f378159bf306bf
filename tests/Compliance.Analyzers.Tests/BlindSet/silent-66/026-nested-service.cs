using System;
using System.Collections.Generic;
using M = System.Collections.Generic.Dictionary<string, string>;

namespace Kestrel.Accounts
{
    public static class KestrelServiceTexts
    {
        private static readonly Dictionary<string, Dictionary<string, M>> ByBrand = new(StringComparer.OrdinalIgnoreCase)
        {
            ["Aurelle"] = new()
            {
                ["amazon.com"] = new M
                {
                    ["en.cancelled"] = "You asked us to cancel order {0}. We have done so before it was packed, and no amount was charged.",
                    ["en.claim"] = "Your claim for order {0} is with us. Please tell us which stone is loose; the jeweller sets it again at no cost to you.",
                    ["en.pricedrop"] = "We understand that you saw a lower price later. We cannot change the price of an order that has been placed; you may return the ring until {1}.",
                },
                ["amazon.cn"] = new M
                {
                    ["zh.cancelled"] = "按您的要求，订单 {0} 已在打包前取消，未产生扣款。",
                    ["zh.claim"] = "您对订单 {0} 的保修申请已收到，请告知哪颗石头松动，我们免费重新镶嵌。",
                    ["zh.pricedrop"] = "理解您看到后来价格更低，但已下订单无法改价，您可在 {1} 前申请退货。",
                },
            },
            ["Tresko"] = new()
            {
                ["amazon.com"] = new M
                {
                    ["en.lost"] = "The parcel with order {0} was lost by the carrier. Would you like a new chain or your money back?",
                    ["zh.lost"] = "订单 {0} 的包裹被承运商丢失，您希望重新发货还是全额退款？",
                },
            },
        };

        public static string Find(string brand, string market, string key) => ByBrand[brand][market][key];
    }
}
