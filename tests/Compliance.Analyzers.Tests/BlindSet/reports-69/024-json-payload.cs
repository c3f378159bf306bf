using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Rivet.Integrations.Amazon
{
    public class MessagingGateway
    {
        private readonly HttpClient _http;

        public MessagingGateway(HttpClient http)
        {
            _http = http;
        }

        public Task<HttpResponseMessage> ConfirmOrderAsync(string orderId, string color)
        {
            var payload = new { text = $"You chose {color} for order {orderId}, but this color is only available with black laces. Is that fine with you?" };
            return _http.PostAsJsonAsync($"/messaging/v1/orders/{orderId}/messages/confirmOrderDetails", payload);
        }

        public Task<HttpResponseMessage> ReportProblemAsync(string orderId)
        {
            var payload = new { text = "The laces in your box may be too short. We are sending longer ones free of charge this week." };
            return _http.PostAsJsonAsync($"/messaging/v1/orders/{orderId}/messages/unexpectedProblem", payload);
        }

        public Task<HttpResponseMessage> InviteAsync(string orderId)
        {
            var payload = new { text = "Give your boots a five-star rating and you automatically take part in our monthly prize draw." }; // expect: BSM2001|BSM1006|BSM2002
            return _http.PostAsJsonAsync($"/messaging/v1/orders/{orderId}/messages/confirmOrderDetails", payload);
        }

        public Task<HttpResponseMessage> PromoteAsync(string orderId)
        {
            var payload = new { text = "Care wax, insoles and more can be bought directly from us at https://shop.rivetboots.com/care" }; // expect: BSM3001|BSM3003|BSM1007
            return _http.PostAsJsonAsync($"/messaging/v1/orders/{orderId}/messages/confirmOrderDetails", payload);
        }
    }
}
