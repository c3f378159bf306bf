using System.Threading.Tasks;

namespace Harbourline.Kitchen.CustomerCare
{
    public class AfterSalesLetters
    {
        private readonly IBuyerMessenger _messenger;

        public AfterSalesLetters(IBuyerMessenger messenger) => _messenger = messenger;

        public Task LidMissingAsync(string orderId, string name)
        {
            var body = $"Hello {name}, you told us the glass lid was missing from order {orderId}. "
                     + "A replacement lid is on its way to you at no charge and should arrive by Friday.";
            return _messenger.SendAsync(orderId, body);
        }

        public Task PartialRefundAsync(string orderId, string name, decimal amount)
        {
            var body = $"Hello {name}, because one of the four bowls in order {orderId} arrived chipped, "
                     + $"we have issued a partial refund of {amount:C} to your original payment method through Amazon.";
            return _messenger.SendAsync(orderId, body);
        }

        public Task LabelAsync(string orderId, string name)
        {
            var body = $"Hello {name}, the prepaid return label for order {orderId} is now in Your Orders on Amazon. "
                     + "Put the pan in any sturdy box; once it is scanned, the full refund follows.";
            return _messenger.SendAsync(orderId, body);
        }

        public Task NoDiscountAsync(string orderId, string name)
        {
            return _messenger.SendAsync(orderId,
                $"Hello {name}, you asked about a lower price on order {orderId}. We cannot offer private discounts or coupon codes by message.");
        }
    }
}
