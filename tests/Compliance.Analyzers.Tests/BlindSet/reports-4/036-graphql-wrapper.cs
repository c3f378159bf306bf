using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Client.Abstractions;

namespace TechnoMinds.SellerSuite.Integration.GraphQl
{
    public class BuyerMessageMutationClient
    {
        private const string SendMutation = @"mutation Send($orderId: ID!, $text: String!) { sendBuyerMessage(orderId: $orderId, text: $text) { id status } }";

        private readonly IGraphQLClient _client;

        public BuyerMessageMutationClient(IGraphQLClient client)
        {
            _client = client;
        }

        public Task SendSizeClarificationAsync(string orderId, CancellationToken ct) =>
            SendAsync(orderId, "You have ordered UK 9 but the note says UK 8. Kindly confirm which size has to be packed.", ct);

        public async Task SendReviewDriveAsync(string orderId, int instalment, CancellationToken ct)
        {
            var request = new GraphQLRequest
            {
                Query = SendMutation,
                OperationName = "Send",
                Variables = new
                {
                    orderId,
                    text = instalment == 0
                        ? "Rate the shoes 5 stars, then send screenshot and the shoe cleaning kit is yours for free." // expect: BSM2001
                        : "Kindly type this in the review box: \"Best shoes in this budget, must buy\". It takes only one minute.", // expect: BSM2002|BSM2006
                },
            };
            await _client.SendMutationAsync<SendPayload>(request, ct);
        }

        private Task SendAsync(string orderId, string text, CancellationToken ct)
        {
            var request = new GraphQLRequest(SendMutation, new { orderId, text }, "Send");
            return _client.SendMutationAsync<SendPayload>(request, ct);
        }
    }
}
