using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Northgate.Orders.Domain;

namespace Northgate.CustomerCare
{
    public class AfterSalesService
    {
        private readonly IBuyerMessenger _messenger;
        private readonly IOrderRepository _orders;
        private readonly ILogger<AfterSalesService> _logger;

        public AfterSalesService(IBuyerMessenger messenger, IOrderRepository orders, ILogger<AfterSalesService> logger)
        {
            _messenger = messenger;
            _orders = orders;
            _logger = logger;
        }

        public async Task HandleAsync(AfterSalesCase c, CancellationToken ct)
        {
            var order = await _orders.GetAsync(c.AmazonOrderId, ct);
            if (order == null)
            {
                _logger.LogWarning("Order {OrderId} not found, case {CaseId} skipped", c.AmazonOrderId, c.Id);
                return;
            }

            string text;
            switch (c.Reason)
            {
                case CaseReason.MissingPart:
                    text = $"Hello {order.BuyerFirstName}, we are sorry that the hex key was missing from order {order.AmazonOrderId}. " +
                           "A new one left our warehouse this morning at no cost to you and should reach you by Friday.";
                    break;
                case CaseReason.Damaged:
                    text = $"Hello {order.BuyerFirstName}, the photos of order {order.AmazonOrderId} show that the lid cracked in transit. " +
                           "We have issued a full refund through Amazon; there is no need to send anything back. " +
                           "To make up for it, use SORRY15 when you shop with us again."; // expect: BSM1002|BSM1001|BSM1006
                    break;
                case CaseReason.LateDelivery:
                    text = $"Hello {order.BuyerFirstName}, the carrier lost two days with order {order.AmazonOrderId}. " +
                           "If you would rather not wait, tell us and we will cancel it and refund you in full.";
                    break;
                case CaseReason.RefundOverdue:
                    text = $"Hello {order.BuyerFirstName}, your bank seems to hold the refund for order {order.AmazonOrderId}. " +
                           "We can pay the amount out to you by PayPal today instead."; // expect: BSM1004|BSM3003
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(c), c.Reason, "Unknown case reason");
            }

            await _messenger.SendAsync(order.AmazonOrderId, text, ct);
            _logger.LogInformation("Case {CaseId} answered", c.Id);
        }
    }
}
