using System.Collections.Generic;
using System.Threading.Tasks;
using Amazon.SellingPartner.Messaging.Client;

namespace Qingxi.SpApi
{
    public class OrderQuestionService
    {
        private static readonly List<string> Markets = new() { "A1PA6795UKMFR9" };
        private readonly AmazonSellingPartnerMessagingClient _client;
        public OrderQuestionService(AmazonSellingPartnerMessagingClient client) => _client = client;

        public Task AskGiftNote(string orderId) => _client.CreateConfirmOrderDetailsAsync(orderId, Markets, new CreateConfirmOrderDetailsRequest
        {
            Text = "You ordered gift wrap for this order, but the gift note is empty. Which text should we print on the card?"
        });

        public Task AskStreet(string orderId, string city) => _client.CreateConfirmDeliveryDetailsAsync(orderId, Markets, new CreateConfirmDeliveryDetailsRequest
        {
            Text = $"There are two streets of this name in {city}. Please tell us the district so that the courier finds your address."
        });

        public Task Recall(string orderId) => _client.CreateUnexpectedProblemAsync(orderId, Markets, new CreateUnexpectedProblemRequest
        {
            Text = "The power bank of this order is part of a safety recall. Please stop using it. We have refunded the full price; you need not return it."
        });
    }
}
