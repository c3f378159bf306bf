using System;
using System.Threading.Tasks;

namespace Cobalt.Furniture.Delivery
{
    public class DeliveryQuestions
    {
        private readonly IBuyerMessageGateway _gateway;

        public DeliveryQuestions(IBuyerMessageGateway gateway)
        {
            _gateway = gateway;
        }

        public Task AskSlotAsync(string orderId, DateTime first, DateTime second) =>
            _gateway.SendBuyerMessageAsync(orderId,
                $"Your sofa from order {orderId} needs two people to carry it. Which day suits you better, {first:dddd d MMMM} or {second:dddd d MMMM}?");

        public Task AskGateCodeAsync(string orderId) =>
            _gateway.SendBuyerMessageAsync(orderId,
                $"The driver could not enter the yard with order {orderId}. Please send us the gate code by answering this message.");

        public Task AskFloorAsync(string orderId) =>
            _gateway.SendBuyerMessageAsync(orderId,
                $"Which floor should the sofa from order {orderId} go to? The crew carries it up at no extra charge.");

        public Task FailedAttemptAsync(string orderId, DateTime next) =>
            _gateway.SendBuyerMessageAsync(orderId,
                $"Nobody opened the door when the carrier came with order {orderId}. The next attempt is on {next:dddd}. The carrier will call the number you gave with the order.");

        public Task CustomsAsync(string orderId) =>
            _gateway.SendBuyerMessageAsync(orderId,
                $"Customs in your country ask for the tax number of the recipient before they release order {orderId}. Please reply with that number.");
    }
}
