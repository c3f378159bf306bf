using System;
using System.Text;
using System.Threading.Tasks;

namespace Pinnacle.Commerce.Handlers
{
    public class OrderUpdatedHandler
    {
        private readonly IOutbox _outbox;

        public OrderUpdatedHandler(IOutbox outbox) => _outbox = outbox;

        public async Task HandleAsync(AmazonOrderUpdated e)
        {
            string text;
            switch (e.Status)
            {
                case "Undeliverable":
                    text = "The carrier could not find your address for order " + e.OrderId + ". Please reply with the apartment number.";
                    break;
                case "Shipped":
                    text = "Good news! We have shipped order " + e.OrderId + " today. No action is needed from you, we just wanted to let you know."; // expect: BSM4002
                    break;
                case "Delivered":
                    var sb = new StringBuilder();
                    sb.Append("The installation manual for your ").Append(e.Title).Append(" is attached. ");
                    sb.Append("You are getting this because you ordered from us; ");
                    sb.Append("to stop hearing from us, click here to unsubscribe."); // expect: BSM4006
                    text = sb.ToString();
                    break;
                default:
                    throw new InvalidOperationException("No buyer message for status " + e.Status);
            }

            await _outbox.QueueBuyerMessageAsync(e.OrderId, text);
        }
    }

    public record AmazonOrderUpdated(string OrderId, string Status, string Title);

    public interface IOutbox { Task QueueBuyerMessageAsync(string orderId, string text); }
}
