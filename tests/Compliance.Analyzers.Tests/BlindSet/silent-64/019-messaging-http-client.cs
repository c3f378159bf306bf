using System;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Quayside.SpApi.Http
{
    public class MessagingHttpClient
    {
        private readonly HttpClient _http;
        private readonly ILogger<MessagingHttpClient> _logger;

        public MessagingHttpClient(HttpClient http, ILogger<MessagingHttpClient> logger)
        {
            _http = http;
            _logger = logger;
        }

        public async Task PostAsync(string orderId, string action, object payload, CancellationToken ct)
        {
            var path = $"/messaging/v1/orders/{orderId}/messages/{action}";
            var json = JsonSerializer.Serialize(payload);
            using var content = new StringContent(json, Encoding.UTF8, "application/json");
            using var response = await _http.PostAsync(path, content, ct);

            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                _logger.LogWarning("Throttled while posting {Action} for {OrderId}, coupon and gift texts are skipped anyway", action, orderId);
                throw new ThrottledException($"Messaging quota used up for {action}; try again later.");
            }

            if (response.StatusCode == HttpStatusCode.BadRequest)
            {
                var error = await response.Content.ReadAsStringAsync(ct);
                _logger.LogError("Amazon refused the text for {OrderId}: it may ask for a 5-star review or offer a discount. {Error}", orderId, error);
                throw new InvalidOperationException("Message refused. Please remove the coupon code, the gift card or the request to change a review and send it again.");
            }

            response.EnsureSuccessStatusCode();
            _logger.LogInformation("Posted {Action} for {OrderId}", action, orderId);
        }
    }

    public class ThrottledException : Exception
    {
        public ThrottledException(string message) : base(message) { }
    }
}
