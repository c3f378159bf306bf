using System.Threading.Tasks;
using GraphQL.Client.Abstractions;

namespace Hub.GraphQl
{
    public class MessageMutation
    {
        private readonly IGraphQLClient client;
        public MessageMutation(IGraphQLClient client) { this.client = client; }

        private Task SendBuyerMessageAsync(string orderId, string message) =>
            client.SendMutationAsync<object>(new GraphQLRequest
            {
                Query = "mutation($o:ID!,$m:String!){ sendBuyerMessage(orderId:$o, message:$m){ ok } }",
                Variables = new { o = orderId, m = message }
            });

        public async Task OnReturnAsync(string orderId)
            => await SendBuyerMessageAsync(orderId, "您退回的打气筒已签收，今天已为您全额退款。");

        public async Task OnKeepAsync(string orderId)
            => await SendBuyerMessageAsync(orderId, "如果您不退货，我们送您一张店铺代金券作为补偿。"); // expect: BSM1002|BSM1005|BSM1003

        public async Task OnDeliveredAsync(string orderId, string buyer)
        {
            await SendBuyerMessageAsync(orderId, $"{buyer}您好，需要配件请直接发邮件到 dave@otleycycle.example，比走亚马逊快。"); // expect: BSM3002|BSM3003
        }
    }
}
