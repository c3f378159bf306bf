using System;
using System.Collections.Generic;
using System.Linq;

namespace Sundial.Campaigns
{
    public class WinBackJob
    {
        private const string Line1 = "Hi {0}, use {1} at checkout and take {2}% off your next order."; // expect: BSM1001|BSM1002

        private readonly IBuyerMessenger messenger;
        public WinBackJob(IBuyerMessenger messenger) { this.messenger = messenger; }

        public void Run(IEnumerable<Buyer> buyers)
        {
            foreach (var b in buyers.Where(x => x.OrdersCount > 1))
            {
                var couponCode = MakeCode(b);
                var percent = b.OrdersCount > 5 ? 20 : 10;
                var message = $"{b.Name}您好，下次下单输入{couponCode}，立减{percent}%。"; // expect: BSM1001|BSM1002
                messenger.SendMessage(b.OrderId, b.Lang == "zh" ? message : string.Format(Line1, b.Name, couponCode, percent));
            }
        }

        public void NotifyPartialRefund(Buyer b, decimal amount)
        {
            var message = string.Format(
                "{0}您好，订单{2}缺少的盖子已退款{1:C}，3到5天到账。",
                b.Name, amount, b.OrderId);
            messenger.SendMessage(b.OrderId, message);
        }

        private static string MakeCode(Buyer b) => "WB" + Math.Abs(b.OrderId.GetHashCode()).ToString("X");
    }

    public record Buyer(string Name, string OrderId, int OrdersCount, string Lang);
    public interface IBuyerMessenger { void SendMessage(string orderId, string message); }
}
