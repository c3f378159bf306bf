using System.Net.Http.Json;

namespace Redbarn.Ops.Alerts;

public class SlackAlerts(HttpClient http, string webhookUrl)
{
    public Task NegativeReviewAsync(string asin, int stars) =>
        http.PostAsJsonAsync(webhookUrl, new { channel = "#reviews", text = $"New {stars}-star review on {asin}. Do not contact the buyer about the review; check the batch instead." });

    public Task CouponLiveAsync(string asin, int percent) =>
        http.PostAsJsonAsync(webhookUrl, new { channel = "#pricing", text = $"Public coupon on {asin}: {percent}% off until Sunday. Support may say that it exists if a buyer asks." });

    public Task StaffGiftAsync(string name) =>
        http.PostAsJsonAsync(webhookUrl, new { channel = "#team", text = $"{name} turns 40 tomorrow. We collect for a gift card, PayPal me by noon!" });

    public Task BlockedAsync(string orderId, string reason) =>
        http.PostAsJsonAsync(webhookUrl, new { channel = "#compliance", text = $"Message for {orderId} was blocked: {reason}. Sender was the night shift." });
}
