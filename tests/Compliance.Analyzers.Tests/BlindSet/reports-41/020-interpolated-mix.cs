using System;

namespace Wrenhall.Notifications
{
    public class AmazonBuyerNotifier
    {
        private readonly IRelayMail _mail;
        public AmazonBuyerNotifier(IRelayMail mail) => _mail = mail;

        public void AfterRefund(Order o)
        {
            var body = $"Dear {o.Buyer.FirstName}, we refunded {o.Total:C} for order {o.Id}. " +
                       $"PS: buy the {o.ProductName} again within 30 days and {o.Percent}% comes off the price."; // expect: BSM1001|BSM1006
            _mail.SendToBuyer(o.RelayAddress, body);
        }

        // expect@+6: BSM2001
        public void AfterDelivery(Order o)
        {
            var body = $@"{o.Buyer.FirstName}您好：

您购买的{o.ProductName}已于{o.DeliveredOn:D}签收。
把亚马逊评价的截图发给我们，即可退还{o.Amount:C}。

Wrenhall";
            _mail.SendToBuyer(o.RelayAddress, body);
        }

        public void AfterReturn(Order o) =>
            _mail.SendToBuyer(o.RelayAddress, $"Dear {o.Buyer.FirstName}, your return for {o.Id} was scanned on {o.ScannedOn:d}; the refund was issued.");
    }
}
