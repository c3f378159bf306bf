using System.Threading.Tasks;
using FluentEmail.Core;

namespace Greenleaf.Notifications
{
    public class AmazonBuyerNotifier
    {
        private readonly IFluentEmailFactory _factory;

        public AmazonBuyerNotifier(IFluentEmailFactory factory)
        {
            _factory = factory;
        }

        public Task NotifyFrostDelay(Buyer buyer) =>
            _factory.Create()
                .To(buyer.RelayAddress)
                .Subject($"Delivery of order {buyer.OrderId}")
                .Body($"Dear {buyer.Name}, because of the frost we hold back your plants until Monday. " +
                      "If you would rather have your money back, simply reply and we cancel the order for you.")
                .SendAsync();

        public Task NotifyDeadPlant(Buyer buyer) =>
            _factory.Create()
                .To(buyer.RelayAddress)
                .Subject($"Your plants, order {buyer.OrderId}")
                .Body($"Dear {buyer.Name}, sorry the fern did not survive the trip. We refunded its price to your card.")
                .SendAsync();

        public Task NotifySpring(Buyer buyer) =>
            _factory.Create()
                .To(buyer.RelayAddress)
                .Subject("Spring bulbs are here, 3 for the price of 2") // expect: BSM1001|BSM1007
                .Body($"Dear {buyer.Name}, " +
                      "tulips, daffodils and crocuses are back in our store. Order before Sunday to be first in line.") // expect: BSM1007
                .SendAsync();

        public Task NotifyThanks(Buyer buyer) =>
            _factory.Create()
                .To(buyer.RelayAddress)
                .Subject($"Order {buyer.OrderId}")
                .Body($"Dear {buyer.Name}, place the fern in half shade and water it once a week. " +
                      "As a thank-you we slip a $5 gift card into an envelope for everybody who rates our plants.") // expect: BSM2001|BSM1005
                .SendAsync();
    }

    public class Buyer
    {
        public string Name { get; set; }
        public string OrderId { get; set; }
        public string RelayAddress { get; set; }
    }
}
