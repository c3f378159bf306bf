using System;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Tidewater.Fulfilment
{
    public class DelayNotices
    {
        private readonly AmazonConnection _amazon;

        public DelayNotices(AmazonConnection amazon) => _amazon = amazon;

        public Task SnowAsync(string orderId, DateTime eta) => Send(orderId,
            $"The mountain pass is closed because of snow. Order {orderId} will be with you on {eta:MMMM d}. Please tell us if you would rather have it cancelled and refunded.");

        public Task LostAsync(string orderId) => Send(orderId,
            $"The carrier has lost the parcel with order {orderId}. We have sent a second one at our cost.");

        public Task ShortAsync(string orderId, int missing) => Send(orderId,
            $"We found that {missing} pieces are missing from order {orderId}. We have refunded these pieces to your original payment method.");

        private Task Send(string orderId, string text) =>
            _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest { Text = text });
    }
}
