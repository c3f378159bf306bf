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
                       $"The {o.Percent}% discount of the listing was already taken off when you ordered, which is why the sum is lower than the list price.";
            _mail.SendToBuyer(o.RelayAddress, body);
        }

        public void AfterDamage(Order o)
        {
            var body = $@"Dear {o.Buyer.FirstName},

the glass of your {o.ProductName} broke on the way.
For the broken glass we refunded {o.Amount:C} on this order through Amazon on {o.RefundedOn:D}.

Wrenhall";
            _mail.SendToBuyer(o.RelayAddress, body);
        }

        public void AfterReturn(Order o) =>
            _mail.SendToBuyer(o.RelayAddress, $"Dear {o.Buyer.FirstName}, your return for {o.Id} was scanned on {o.ScannedOn:d}; the refund was issued.");
    }
}
