using System.Net.Http;
using System.Threading.Tasks;

namespace Orchard.Connectors.Amazon
{
    public class BuyerMessagingClient
    {
        private readonly HttpClient _http;

        public BuyerMessagingClient(HttpClient http) => _http = http;

        public Task SendFollowUpAsync(
            string orderId,
            string subject = "Your order of apple crates",
            string body = "Rate us 5 stars and we will send you a free crate liner.") // expect: BSM2001
            => PostAsync(orderId, subject, body);

        public Task SendRepairAsync(string orderId, string body = "The broken slat will be replaced, free of charge. Which side is it?")
            => PostAsync(orderId, "Repair", body);

        private Task PostAsync(string orderId, string subject, string body)
            => _http.PostAsJsonAsync($"orders/{orderId}/messages", new { subject, body });
    }
}
