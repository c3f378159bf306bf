using System.Threading.Tasks;
using Brockmann.Shop.Orders;

namespace Brockmann.Shop.Mailing
{
    /// <summary>Letter that goes out after a warranty exchange (Gewährleistungstausch).</summary>
    public class ExchangeLetterComposer
    {
        private readonly IBuyerMailbox _mailbox;

        public ExchangeLetterComposer(IBuyerMailbox mailbox) => _mailbox = mailbox;

        public Task SendExchangeDone(Order order, string pump)
        {
            string body = "Dear " + order.BuyerName + ",\n\n" +
                "the exchange pump (" + pump + ") for your order " + order.AmazonOrderId + " " +
                "was handed to DHL this morning. The return label for the old pump is inside the box, " +
                "so you do not have to pay any postage.\n\n" +
                "You have had a lot of trouble with us. That is why we will take twenty " + // expect: BSM1001|BSM1006
                "percent " +
                "off whatever you buy from us next" + ".\n\n" +
                "Kind regards\n" + order.AgentName;

            return _mailbox.SendToBuyer(order.AmazonOrderId, "Your exchange pump", body);
        }

        public Task SendExchangeRefused(Order order, string reason)
        {
            string body = "Dear " + order.BuyerName + ",\n\n" +
                "our workshop has tested the pump and found no fault: " + reason + ". " +
                "It comes back to you free of charge " +
                "within three working days.\n\n" +
                "Kind regards\n" + order.AgentName;

            return _mailbox.SendToBuyer(order.AmazonOrderId, "Result of the inspection", body);
        }

        public Task SendSeal(Order order)
        {
            return _mailbox.SendToBuyer(order.AmazonOrderId, "Sealing ring",
                "The sealing ring you reported missing is on its way, " +
                "no payment is needed. " +
                "Our own shop is www.brockmann-" + // expect: BSM3001|BSM3003
                "pumpen.example" + ", there you can order without Amazon.");
        }
    }
}
