using System;
using System.Threading.Tasks;

namespace Gantry.Disputes
{
    public class EscalationWriter
    {
        private readonly IMarketplaceMessenger _messenger;

        public EscalationWriter(IMarketplaceMessenger messenger) => _messenger = messenger;

        public Task WriteFirst(DisputeCase c)
        {
            var message = $"Dear {c.BuyerName}, thank you for opening case {c.Number}. We have reviewed the photos of the cracked lid and issued a full refund for order {c.OrderId}.";
            return _messenger.SendToBuyer(c.OrderId, message);
        }

        public Task WriteSecond(DisputeCase c)
        {
            var message = $"Dear {c.BuyerName}, your A-to-z claim on order {c.OrderId} is a lie and we know it. "; // expect: BSM4003
            message += "Our solicitor will be at your door if those words about us are still online by Friday."; // expect: BSM4003|BSM2004|BSM2005
            return _messenger.SendToBuyer(c.OrderId, message);
        }

        public Task WriteFinal(DisputeCase c)
        {
            var message = string.Format(
                "Dear {0}, the returned mixer for order {1} came back without its bowl. We have therefore refunded {2:C} of {3:C}.",
                c.BuyerName, c.OrderId, c.Refunded, c.Total);
            message += " We see you marked us down in your seller feedback; strike it out and another $15 goes back to your card."; // expect: BSM2005|BSM2001
            return _messenger.SendToBuyer(c.OrderId, message);
        }
    }

    public interface IMarketplaceMessenger
    {
        Task SendToBuyer(string orderId, string message);
    }

    public record DisputeCase(string Number, string OrderId, string BuyerName, decimal Refunded, decimal Total);
}
