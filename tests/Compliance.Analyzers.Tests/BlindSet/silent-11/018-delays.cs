using System;
using System.Collections.Generic;

namespace Tulip.Shop.Delays
{
    public static class DelayMessages
    {
        private static readonly string[] Reasons =
        {
            "The carrier has lost one day because of snow.",
            "Customs asked for an additional document, which we handed in this morning.",
            "The free shipping service you chose is slower this week; we have upgraded the parcel to express at our cost.",
        };

        public static string Compose(string buyer, string order, DateTime eta, int reason)
        {
            return $"Dear {buyer}, your order {order} is delayed. {Reasons[reason]} "
                 + $"It should arrive on {eta:MMMM d}. "
                 + "If you would rather not wait, tell us and we cancel the order and refund it in full.";
        }

        public static string Hant(string order, string riqi) =>
            $"您好，訂單{order}因海關抽檢延誤，預計{riqi}送達。若您不想等候，我們可為您取消並全額退款。";

        public static IEnumerable<string> Zh(string order)
        {
            yield return "您好，订单" + order + "的包裹因航班取消晚到两天。";
            yield return "您好，订单" + order + "已改用更快的快递寄出，运费由我们承担。";
        }
    }
}
