using System;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Tidewater.Marine.SpApi
{
    public class ProblemNotifier
    {
        private readonly AmazonConnection _amazon;

        public ProblemNotifier(AmazonConnection amazon)
        {
            _amazon = amazon;
        }

        public Task OutOfStock(string orderId, string item)
        {
            var request = new CreateUnexpectedProblemRequest
            {
                Text = $"We could not ship {item} from order {orderId} because our last piece failed inspection. We have cancelled that item and refunded it in full; you do not need to do anything."
            };
            return _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, request);
        }

        public Task Delay(string orderId, DateTime eta)
        {
            var request = new CreateUnexpectedProblemRequest
            {
                Text = $"Order {orderId} is delayed: the ferry did not sail. It will reach you on {eta:d MMM}. You can wait for it, or tell us and we cancel and refund it."
            };
            return _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, request);
        }

        public Task WrongItem(string orderId)
        {
            var request = new CreateUnexpectedProblemRequest
            {
                Text = $"We packed the 8 mm rope instead of the 10 mm rope in order {orderId}. The right one is on its way free of charge, and you may keep the other."
            };
            return _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, request);
        }

        public Task LicenceKey(string orderId, string key)
        {
            var request = new CreateDigitalAccessKeyRequest
            {
                Text = $"Your chart plotter key for order {orderId} is {key}. Enter the code under Settings > Licence."
            };
            return _amazon.Messaging.CreateDigitalAccessKeyAsync(orderId, request);
        }
    }
}
