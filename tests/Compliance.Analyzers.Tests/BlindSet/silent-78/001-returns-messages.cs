using System.Threading.Tasks;

namespace Alder.Footwear.Amazon
{
    public class ReturnMessageService
    {
        private readonly IBuyerMessageClient _client;

        public ReturnMessageService(IBuyerMessageClient client)
        {
            _client = client;
        }

        public Task SendLabelAsync(string orderId, string buyer)
        {
            return _client.SendMessageAsync(orderId,
                $"Hello {buyer}, the prepaid return label for order {orderId} is now in Your Orders. You do not have to pay for postage.");
        }

        public Task SendReviewOfClaimAsync(string orderId, string buyer)
        {
            return _client.SendMessageAsync(orderId,
                $"Hello {buyer}, your claim about order {orderId} is under review by our quality team. We will answer you here by tomorrow evening.");
        }

        public Task SendRefundAsync(string orderId, string buyer, decimal amount)
        {
            return _client.SendMessageAsync(orderId,
                $"Hello {buyer}, we have received the shoes from order {orderId} and refunded {amount:C} to your card through Amazon.");
        }

        public Task SendPartialAsync(string orderId, string buyer, decimal amount)
        {
            return _client.SendMessageAsync(orderId,
                $"Hello {buyer}, the left insole was missing from order {orderId}. We have issued a partial refund of {amount:C} on this order for it.");
        }

        public Task SendCouponExplanationAsync(string orderId, string buyer, decimal discount)
        {
            return _client.SendMessageAsync(orderId,
                $"Hello {buyer}, the coupon you clipped was already applied to order {orderId}; the line 'Promotion' on your invoice shows the {discount:C}.");
        }
    }
}
