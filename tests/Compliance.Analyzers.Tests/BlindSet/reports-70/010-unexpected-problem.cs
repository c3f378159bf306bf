using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace TrailForge.Outdoor.Amazon
{
    public class ProblemMessenger
    {
        private readonly AmazonConnection _connection;

        public ProblemMessenger(AmazonConnection connection)
        {
            _connection = connection;
        }

        public async Task TentPoleMissingAsync(string orderId)
        {
            var request = new CreateUnexpectedProblemRequest
            {
                Text = "While packing your tent we noticed that one pole segment is cracked. " +
                       "A sound one comes from the factory on Thursday, so delivery moves by three days."
            };
            await _connection.Messaging.CreateUnexpectedProblemAsync(orderId, request);
        }

        public async Task WrongColourLeftAsync(string orderId, string colour)
        {
            var request = new CreateUnexpectedProblemRequest();
            request.Text = $"We only have the stove in {colour} left. "
                + "If you prefer the one you picked, kindly withdraw the order from your side so our figures stay clean."; // expect: BSM4001
            await _connection.Messaging.CreateUnexpectedProblemAsync(orderId, request);
        }

        public async Task AddressAsync(string orderId)
        {
            var request = new CreateConfirmDeliveryDetailsRequest
            {
                Text = "The carrier could not find <b>unit 14</b> at your address.<br/>Please tell us the gate code." // expect: BSM5002
            };
            await _connection.Messaging.CreateConfirmDeliveryDetailsAsync(orderId, request);
        }
    }
}
