using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace LanTu.Hub.GraphQl
{
    public sealed class BuyerThreadClient
    {
        private readonly HttpClient _http;
        private const string Mutation = "mutation($orderId: ID!, $text: String!) { sendBuyerMessage(orderId: $orderId, text: $text) { id } }";

        public BuyerThreadClient(HttpClient http) => _http = http;

        public async Task SendBuyerMessageAsync(string orderId, string text)
        {
            var response = await _http.PostAsJsonAsync("graphql", new { query = Mutation, variables = new { orderId, text } });
            response.EnsureSuccessStatusCode();
        }
    }

    public class AfterDeliveryFlow(BuyerThreadClient client)
    {
        public async Task Day3(string orderId, string product)
        {
            await client.SendBuyerMessageAsync(orderId, $"The {product} comes with a transport lock at the bottom. Please turn it to the left before you switch the machine on.");
        }

        public async Task Day7(string orderId, string product, string shop)
        {
            await client.SendBuyerMessageAsync(orderId, $"希望您喜欢这款{product}！您可能还会喜欢我们的面包刀和砧板，欢迎逛逛{shop}店铺。"); // expect: BSM1007
        }

        public async Task Day14(string orderId, string product)
        {
            await client.SendBuyerMessageAsync(
                orderId,
                $"Our reviewers' club is looking for testers: buy the {product} again, post a review, and we reimburse the full price via PayPal."); // expect: BSM2001|BSM1004
        }
    }
}
