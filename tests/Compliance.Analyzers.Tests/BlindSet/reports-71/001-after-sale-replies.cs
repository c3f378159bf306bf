using System;
using System.Collections.Generic;

namespace Haoyue.Cs.AfterSale
{
    /// <summary>售后回复话术（中英）</summary>
    public static class AfterSaleReplies
    {
        public static class En
        {
            public const string Damaged =
                "Hello {buyer}, we are sorry to hear that the lamp arrived with a cracked shade. " +
                "A replacement has been created for order {orderId} and leaves our warehouse tomorrow; you do not need to send the old one back.";

            public const string LatePackage =
                "Hello {buyer}, the parcel for order {orderId} is held up at the Leipzig sorting centre. " +
                "The new delivery estimate is {eta}. If you would rather not wait, tell us and we will refund the order in full.";

            public const string Wobbly =
                "Hello {buyer}, nothing is broken on our side as far as we can see, " +
                "but to make you smile again we would gladly pay you 10 dollars for the trouble. " + // expect: BSM1003
                "Does that sound fair?";
        }

        public static class Zh
        {
            public const string Damaged = "{buyer}您好，很抱歉灯罩在运输途中破裂。我们已为订单{orderId}安排补发，明天出库，旧件无需寄回。";

            public const string LatePackage = "{buyer}您好，订单{orderId}的包裹滞留在莱比锡分拣中心，预计{eta}送达。如您不想继续等待，请告诉我们，我们会全额退款。";

            public const string RefundByTransfer =
                "{buyer}您好，平台退款比较慢，" +
                "方便的话把PayPal账号发来，我们直接把钱打到您的PayPal里。"; // expect: BSM1004|BSM3003|BSM3004

            public const string AfterSolved = "{buyer}您好，新的灯罩应该已经收到了。问题既然解决了，能不能麻烦您把那条一星评论删掉？"; // expect: BSM2004
        }

        private static readonly Dictionary<string, (string En, string Zh)> Map = new(StringComparer.OrdinalIgnoreCase)
        {
            ["damaged"] = (En.Damaged, Zh.Damaged),
            ["late"] = (En.LatePackage, Zh.LatePackage),
        };

        public static string Pick(string key, string lang)
        {
            if (!Map.TryGetValue(key, out var pair))
                throw new KeyNotFoundException($"no reply text for '{key}'");
            return lang.StartsWith("zh") ? pair.Zh : pair.En;
        }
    }
}
