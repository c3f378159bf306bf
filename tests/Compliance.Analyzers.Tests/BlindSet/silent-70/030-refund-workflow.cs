using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Stonegate.Erp.Marketplaces.Refunds
{
    public sealed class RefundWorkflow
    {
        private readonly IAmazonOrders _orders;
        private readonly IBuyerMessages _messages;
        private readonly IApprovalQueue _approvals;
        private readonly ILogger<RefundWorkflow> _logger;

        public RefundWorkflow(IAmazonOrders orders, IBuyerMessages messages, IApprovalQueue approvals, ILogger<RefundWorkflow> logger)
        {
            _orders = orders ?? throw new ArgumentNullException(nameof(orders));
            _messages = messages ?? throw new ArgumentNullException(nameof(messages));
            _approvals = approvals ?? throw new ArgumentNullException(nameof(approvals));
            _logger = logger ?? throw new ArgumentNullException(nameof(logger));
        }

        public async Task<RefundOutcome> RunAsync(RefundRequest request, CancellationToken ct)
        {
            if (request.Amount <= 0)
                throw new ArgumentOutOfRangeException(nameof(request), "A refund must be larger than zero; goodwill gifts are booked elsewhere.");

            var order = await _orders.FindAsync(request.OrderId, ct);
            if (order is null)
            {
                _logger.LogError("Order {OrderId} not found, refund of {Amount} not booked", request.OrderId, request.Amount);
                return RefundOutcome.NotFound;
            }

            if (request.Reason == RefundReason.ReviewThreat)
            {
                _logger.LogWarning("Buyer of {OrderId} threatens with a one-star review unless we pay; case goes to the abuse desk", order.Id);
                await _approvals.EnqueueAsync(order.Id, "Buyer demands money for changing a review", ct);
                return RefundOutcome.Escalated;
            }

            await _orders.RefundAsync(order.Id, request.Amount, request.Reason.ToString(), ct);
            await _messages.SendAsync(order.Id, Subject(order), Body(order, request), ct);
            _logger.LogInformation("Refunded {Amount} on {OrderId}, discount share {Discount}", request.Amount, order.Id, order.DiscountShare);
            return RefundOutcome.Done;
        }

        private static string Subject(AmazonOrder order) => $"Your refund for order {order.Id}";

        private static string Body(AmazonOrder order, RefundRequest request)
        {
            var text = new StringBuilder();
            text.AppendLine($"Dear {order.BuyerName},");
            text.AppendLine();

            switch (request.Reason)
            {
                case RefundReason.Damaged:
                    text.AppendLine($"we saw in your picture that the {order.ItemTitle} has a broken foot. It was packed too loosely, and we are sorry.");
                    break;
                case RefundReason.MissingPart:
                    text.AppendLine($"the second drawer of the {order.ItemTitle} was not in the box, and we have no single drawers.");
                    break;
                case RefundReason.Returned:
                    text.AppendLine($"the {order.ItemTitle} is back in our warehouse and passed the check.");
                    break;
                default:
                    text.AppendLine($"this is about the {order.ItemTitle}.");
                    break;
            }

            if (request.Amount < order.Total)
                text.AppendLine($"We have issued a partial refund of {request.Amount:C} through Amazon; you keep the item.");
            else
                text.AppendLine($"We have issued a full refund of {request.Amount:C} through Amazon.");

            if (order.UsedGiftCard)
                text.AppendLine("The share you paid with a gift card returns to your gift card balance.");
            if (order.DiscountShare > 0)
                text.AppendLine($"The amount takes into account the discount of {order.DiscountShare:C} already applied to this order.");

            text.AppendLine("If anything about the sum is unclear, please answer this message.");
            text.AppendLine();
            text.Append("Stonegate customer service");
            return text.ToString();
        }

        public static IReadOnlyDictionary<RefundReason, string> Labels { get; } = new Dictionary<RefundReason, string>
        {
            [RefundReason.Damaged] = "Damaged in transit",
            [RefundReason.MissingPart] = "Part missing",
            [RefundReason.Returned] = "Return received",
            [RefundReason.ReviewThreat] = "Threat with bad review",
        };
    }
}
