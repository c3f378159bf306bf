using System;
using System.Threading.Tasks;

namespace NordicLoft.Orders.Notifications
{
    public class LateLampLetter
    {
        private readonly IBuyerMessageGateway _gateway;

        public LateLampLetter(IBuyerMessageGateway gateway)
        {
            _gateway = gateway ?? throw new ArgumentNullException(nameof(gateway));
        }

        public Task SendAsync(Order order, DateTime newDate)
        {
            var body = "Dear " + order.BuyerName + ",\n\n" +
                       "the rattan pendant lamp of order " + order.AmazonOrderId + " will arrive on " +
                       newDate.ToString("d MMMM") + " and not on the day Amazon named, because the lorry " +
                       "was held at the border. If you would rather have your money back, we will " +
                       "refund the whole order. To say sorry we have set aside a vou" + // expect: BSM1002|BSM1003
                       "cher worth 12 euros for you, which you can spend on anything " +
                       "in our range.\n\n" +
                       "Kind regards\nNordic Loft";
            return _gateway.PostAsync(order.AmazonOrderId, body);
        }

        public Task SendPlainAsync(Order order, DateTime newDate)
        {
            string text = "Dear " + order.BuyerName + ", your lamp is delayed until "
                + newDate.ToString("d MMMM")
                + ". You can wait, or we refund the order in full; "
                + "please tell us which you prefer.";
            return _gateway.PostAsync(order.AmazonOrderId, text);
        }
    }
}
