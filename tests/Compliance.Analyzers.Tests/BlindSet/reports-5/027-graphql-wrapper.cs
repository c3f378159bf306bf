using System.Text.Json;
using System.Threading.Tasks;

namespace Channelhub.GraphQl
{
    public class MessageMutations
    {
        private const string SendMutation =
            "mutation Send($orderId: ID!, $body: String!) { sendBuyerMessage(orderId: $orderId, body: $body) { id status } }";

        private readonly GraphQlHttpClient _client;
        public MessageMutations(GraphQlHttpClient client) => _client = client;

        public Task<JsonElement> AskForBirthdayAsync(string orderId) => _client.SendAsync(SendMutation, new
        {
            orderId,
            body = "Dear customer, tell us your birthday and we will surprise you with a free mug every year.", // expect: BSM1005|BSM3004
        });

        public Task<JsonElement> ConfirmSizeAsync(string orderId, string size) => _client.SendAsync(SendMutation, new
        {
            orderId,
            body = $"Dear customer, you ordered the ring in size {size}. Please confirm before Friday, because engraved rings cannot be altered.",
        });

        public Task<JsonElement> ShopLinkAsync(string orderId) => _client.SendAsync(SendMutation, new
        {
            orderId,
            body = "Dear customer, see our whole collection at https://www.channelhub-jewels.example/new and follow us there.", // expect: BSM3001|BSM1007
        });
    }
}
