using System.Globalization;
using System.Threading.Tasks;

namespace Belltower.Finance.Amazon
{
    public class InvoiceQuestionResponder
    {
        private readonly IMessageSender _sender;

        public InvoiceQuestionResponder(IMessageSender sender) => _sender = sender;

        public Task ExplainDiscountLine(string orderId, decimal amount, CultureInfo culture)
        {
            var body = string.Format(culture,
                "Hello, the line of -{0:C} on the invoice is the coupon that was already applied to order {1} when you paid. Nothing else was deducted.",
                amount, orderId);
            return _sender.SendAsync(orderId, body);
        }

        public Task ExplainVat(string orderId)
        {
            return _sender.SendAsync(orderId,
                "Hello, the invoice for order " + orderId + " shows 20% VAT because the goods were shipped from our warehouse in Daventry.");
        }

        public Task ExplainMissingCoupon(string orderId)
        {
            return _sender.SendAsync(orderId,
                "Hello, we checked order " + orderId + ": the coupon had expired the day before the purchase, so it was not applied. We are not able to add it afterwards.");
        }

        public Task ExplainRefundTiming(string orderId, decimal amount)
        {
            return _sender.SendAsync(orderId,
                $"Hello, the refund of {amount:C} for order {orderId} was released by Amazon yesterday; your bank usually books it within three to five working days.");
        }
    }
}
