using System.Net.Http.Json;

namespace Globex.SellerHub.Alerts;

internal sealed class SlackStaffAlerts(HttpClient http)
{
    public Task PostReviewAlertAsync(string asin, int stars, string url) => http.PostAsJsonAsync("", new
    {
        channel = "#reviews",
        text = $"New {stars}-star review for {asin}: {url}. Do not contact the buyer about it.",
    });

    public Task PostCouponExpiryAsync(string name, DateOnly day) => http.PostAsJsonAsync("", new
    {
        channel = "#pricing",
        text = $"Coupon '{name}' (15% off) in Seller Central ends on {day:d}. Marketing team, please renew or let it end.",
    });

    public Task PostGuardAsync(string agent) => http.PostAsJsonAsync("", new
    {
        channel = "#compliance",
        text = $"A draft by {agent} was stopped because it offered a gift card in exchange for a review.",
    });
}
