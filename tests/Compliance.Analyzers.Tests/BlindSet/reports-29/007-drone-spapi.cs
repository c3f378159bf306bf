using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Kestrel.Drones.Fulfilment
{
    public class ProblemNotifier
    {
        private readonly AmazonConnection _amazon;
        public ProblemNotifier(AmazonConnection amazon) { _amazon = amazon; }

        public async Task GimbalRecallAsync(string orderId, CancellationToken ct)
        {
            var request = new CreateUnexpectedProblemRequest
            {
                Text = "The gimbal clamp in your drone kit may be missing. We are sending the clamp today at no cost to you."
            };
            await _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, request, ct);
        }

        public async Task LateAsync(string orderId, CancellationToken ct)
        {
            var request = new CreateUnexpectedProblemRequest
            {
                Text = "Your drone is delayed by customs. As an apology we will transfer 15 dollars to your PayPal, please send us the address of the account." // expect: BSM1004|BSM1003|BSM3003
            };
            await _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, request, ct);
        }

        public Task PropsAsync(string orderId, CancellationToken ct) =>
            _amazon.Messaging.CreateConfirmOrderDetailsAsync(orderId,
                new CreateConfirmOrderDetailsRequest { Text = "Before we ship: add our ND filter set to your flying kit, pilots love it, and it is new in our store." }, ct); // expect: BSM1007
    }
}
