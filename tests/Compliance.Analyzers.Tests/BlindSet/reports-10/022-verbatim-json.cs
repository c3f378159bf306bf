using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Bootstrap.SpApiProxy
{
    public class MessagingProxy
    {
        private readonly HttpClient _http;
        public MessagingProxy(HttpClient http) { _http = http; }

        public async Task<bool> SendOrderDetailsAsync(string orderId)
        {
            // expect@+2: BSM3001|BSM3003
            var json = @"{
                ""text"": ""Hello, please confirm the colour of your order. You can see all colours on our own shop https://www.jiangnan-silk.example/colours.""
            }";
            var resp = await _http.PostAsync($"/messaging/v1/orders/{orderId}/messages/confirmOrderDetails",
                new StringContent(json, Encoding.UTF8, "application/json"));
            return resp.IsSuccessStatusCode;
        }

        public async Task<bool> SendProblemAsync(string orderId)
        {
            var body = @"Hello,
one of the two scarves was missing from the parcel. We have refunded its price to your card.
Kind regards";
            var resp = await _http.PostAsync($"/messaging/v1/orders/{orderId}/messages/unexpectedProblem",
                new StringContent($"{{\"text\":\"{body}\"}}", Encoding.UTF8, "application/json"));
            return resp.IsSuccessStatusCode;
        }
    }
}
