using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Brightcove.Listings.Worker.Handlers
{
    public class ParcelProblemHandler
    {
        private readonly AmazonConnection _connection;

        public ParcelProblemHandler(AmazonConnection connection)
        {
            _connection = connection;
        }

        public Task HandleAsync(string orderId, string kind, CancellationToken ct)
        {
            var text = kind switch
            {
                "nostock" => "We ran out of the green kettle before yours was packed. The order has been cancelled by us and the whole amount went back to your card.",
                "delay" => "Snow has closed the road, so your kettle arrives on Monday. You can wait, or tell us and we cancel and refund.",
                "damage" => "The driver reported that the box was crushed. We are sending a second kettle free of charge; please refuse the first if it still turns up.",
                "part" => "The lid was left out of your box by mistake. It is on its way to you at no cost.",
                _ => null
            };

            return text is null
                ? Task.CompletedTask
                : _connection.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest { Text = text }, ct);
        }
    }

    public class LicenceHandler
    {
        public CreateDigitalAccessKeyRequest Build(string key) => new CreateDigitalAccessKeyRequest
        {
            Text = $"Here is the activation code for the drawing software you bought: {key}. Type it in under Help, Activate."
        };
    }
}
