using System.Threading.Tasks;
using GraphQL;
using GraphQL.Client.Abstractions;

namespace Hearth.Stoves.Graph
{
    public class BuyerThreadClient
    {
        private const string SendMutation = @"
            mutation Send($orderId: ID!, $body: String!) {
              sendBuyerMessage(input: { orderId: $orderId, body: $body }) { id status }
            }";

        private readonly IGraphQLClient _client;

        public BuyerThreadClient(IGraphQLClient client) => _client = client;

        public Task SendSootAdviceAsync(string orderId) => Run(new
        {
            orderId,
            body = "Black glass usually means that the wood was damp. Use logs below 20% moisture and open the lower air inlet fully for ten minutes.",
        });

        public Task SendWinterAsync(string orderId, string stoveName) => Run(new
        {
            orderId,
            body = $"Dear customer, your {stoveName} deserves a matching log holder. Order it before December and we knock ten pounds off.", // expect: BSM1001|BSM1007
        });

        public Task SendMakeUpAsync(string orderId) => Run(new
        {
            orderId,
            body = "Dear customer, as you had to wait for the door seal, we would like to buy you a coffee: send us your PayPal address, please.", // expect: BSM1004|BSM1003
        });

        public Task SendCrackedTileAsync(string orderId, string part) => Run(new
        {
            orderId,
            body = $"Dear customer, part {part} is covered by the guarantee and leaves us today free of charge.",
        });

        private Task Run(object variables) =>
            _client.SendMutationAsync<object>(new GraphQLRequest { Query = SendMutation, Variables = variables });
    }
}
