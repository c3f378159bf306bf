using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Redoubt.Operations.Alerts
{
    public class SlackAlerts
    {
        private readonly HttpClient _http;
        private readonly string _webhook;

        public SlackAlerts(HttpClient http, string webhook)
        {
            _http = http;
            _webhook = webhook;
        }

        public Task NegativeReviewAsync(string asin, int stars, string excerpt) => PostAsync(
            "#reviews", $":warning: {stars}-star review on {asin}: \"{excerpt}\". Do not write to the buyer about it, product team please have a look.");

        public Task CouponEndingAsync(string title, int hours) => PostAsync(
            "#promotions", $":ticket: Our coupon \"{title}\" ends in {hours} h. Marketing, do you want to extend the 15% off?");

        public Task PriceErrorAsync(string sku, decimal price) => PostAsync(
            "#pricing", $":fire: {sku} is live at {price:C}, that is 90% off! Cancel the orders and refund before anything is packed, then call Jo on 07700 900456.");

        public Task ListingSuppressedAsync(string asin) => PostAsync(
            "#listings", $"🚨 {asin} 被下架，疑似因插卡要求好评，请仓库停止放置售后卡，并联系合规部。");

        private Task PostAsync(string channel, string text) => _http.PostAsJsonAsync(_webhook, new { channel, text });
    }
}
