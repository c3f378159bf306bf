using System;
using System.Text;
using System.Threading.Tasks;

namespace Pinnacle.Commerce.Handlers
{
    public class BuyerQuestionHandler
    {
        private readonly IOutbox _outbox;

        public BuyerQuestionHandler(IOutbox outbox) => _outbox = outbox;

        public async Task HandleAsync(BuyerQuestion q)
        {
            string text;
            switch (q.Topic)
            {
                case "Compatibility":
                    text = "The adapter fits the 2019 and later models. Your 2016 model needs the older plug, so you may return it for a full refund.";
                    break;
                case "Return":
                    var sb = new StringBuilder();
                    sb.Append("Your return for order ").Append(q.OrderId).Append(" is approved. ");
                    sb.Append("Print the prepaid label, put it over the old one, and cancel the alarm with the red button before packing. ");
                    sb.Append("We refund the order once the parcel is scanned.");
                    text = sb.ToString();
                    break;
                case "Review":
                    text = "We saw that the screen flickers. Please tell us the serial number, and we will exchange the monitor under warranty.";
                    break;
                default:
                    throw new ArgumentException("No answer text for topic " + q.Topic + "; add a template or ask the customer to wait.");
            }

            await _outbox.QueueBuyerMessageAsync(q.OrderId, text);
        }
    }

    public record BuyerQuestion(string OrderId, string Topic);

    public interface IOutbox { Task QueueBuyerMessageAsync(string orderId, string text); }
}
