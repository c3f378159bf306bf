using System;
using System.Threading.Tasks;

namespace Roundhay.Pet.Refunds
{
    public class RefundNotifier
    {
        private readonly IBuyerMessenger _messenger;
        public RefundNotifier(IBuyerMessenger messenger) => _messenger = messenger;

        public Task FullAsync(string orderId, string name, decimal total)
            => _messenger.SendAsync(orderId, $"Hi {name}, we have refunded the full {total:C} for the torn dog bed to your original payment method.");

        public Task PartialAsync(string orderId, string name, decimal sum)
            => _messenger.SendAsync(orderId, $"Hi {name}, the spare cover was missing from your order, so {sum:C} of it has been refunded through Amazon.");

        public Task CouponShareAsync(string orderId, string name)
            => _messenger.SendAsync(orderId, $"Hi {name}, the refund is £3 below the list price because the coupon you used on this order had already been taken off at checkout.");
    }
}
