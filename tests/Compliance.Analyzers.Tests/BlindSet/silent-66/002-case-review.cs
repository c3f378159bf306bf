using System.Threading.Tasks;

namespace Beacon.Disputes.Outbox
{
    public class CaseReviewUpdates
    {
        private readonly IBuyerMessageSender _sender;

        public CaseReviewUpdates(IBuyerMessageSender sender) => _sender = sender;

        public Task SendAsync(DisputeCase c)
        {
            var text = c.Status switch
            {
                "opened" => $"We are reviewing your case for order {c.OrderId} and will come back to you by {c.DueOn:d}.",
                "photos" => $"To finish the review of your damage report for order {c.OrderId} we need one more photo, showing the inside of the carton.",
                "refunded" => $"Our review is done: the kettle was damaged in transit. We have refunded {c.Amount:C} to your original payment method.",
                "partial" => $"We have made a partial refund of {c.Amount:C} for the missing lid on order {c.OrderId}. You need not send anything back.",
                _ => $"Please answer this message with the serial number of the kettle from order {c.OrderId}.",
            };
            return _sender.SendAsync(c.Marketplace, c.OrderId, text);
        }
    }
}
