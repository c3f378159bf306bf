namespace Pinewood.Support.Services
{
    public class RefundMessageService
    {
        private readonly IBuyerMessageSender _sender;

        public RefundMessageService(IBuyerMessageSender sender)
        {
            _sender = sender;
        }

        public Task SendRefundAsync(Order order, RefundReason reason)
        {
            string text;
            if (reason == RefundReason.MissingPart)
            {
                text = $"Hi {order.BuyerName}, the drawer runner was missing from order {order.Id}. We have refunded {order.PartPrice:C} for the missing runner through Amazon.";
            }
            else if (reason == RefundReason.LateShipping)
            {
                text = $"Hi {order.BuyerName}, your express parcel came two days late. The express fee of {order.ShippingFee:C} has been paid back to your card.";
            }
            else if (reason == RefundReason.Damaged)
            {
                text = $"Hi {order.BuyerName}, thank you for the pictures of the split shelf. You have the choice: a new shelf or a full refund. Which do you prefer?";
            }
            else
            {
                text = $"Hi {order.BuyerName}, your return has reached our warehouse and {order.Total:C} is on its way back to you.";
            }
            return _sender.SendAsync(order.Id, text);
        }
    }
}
