using System;
using System.Threading.Tasks;

namespace Alder.Outbound
{
    public class OrderEventMessages
    {
        private readonly IBuyerMessenger _messenger;

        public OrderEventMessages(IBuyerMessenger messenger) => _messenger = messenger;

        public Task OnShipped(string orderId, string tracking)
            => _messenger.SendAsync(orderId, $"Hello, good news: your order {orderId} left our warehouse today with tracking number {tracking}. Thank you for shopping with us!"); // expect: BSM4002

        public Task OnAddressProblem(string orderId)
            => _messenger.SendAsync(orderId, $"Hello, the street of order {orderId} is unknown to the carrier. Please check the spelling and answer this message.");

        public Task OnDelivered(string orderId)
            => _messenger.SendAsync(orderId, $"Hello, about the chair from order {orderId}: only if everything is perfect, please leave a review."); // expect: BSM2003|BSM2002

        public Task OnReturnReceived(string orderId, decimal amount)
            => _messenger.SendAsync(orderId, $"Hello, the chair from order {orderId} is back with us and {amount:C} have been refunded to your card.");
    }
}
