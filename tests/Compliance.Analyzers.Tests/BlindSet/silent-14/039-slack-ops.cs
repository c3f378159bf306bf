using System.Net.Http.Json;

namespace ShelfMaster.Ops;

public sealed class SlackNotifier(HttpClient http, string webhook)
{
    public Task OneStarAsync(string asin, string excerpt) => http.PostAsJsonAsync(webhook, new
    {
        channel = "#reviews",
        text = $"New one-star review on {asin}: \"{excerpt}\". Do not contact the buyer about it; report it to Amazon if it breaks the rules.",
    });

    public Task CouponEndingAsync(string asin, DateOnly end) => http.PostAsJsonAsync(webhook, new
    {
        channel = "#pricing",
        text = $"The 15% coupon on {asin} ends {end:MMM d}. Renew it in Seller Central or let it run out.",
    });

    public Task BudgetAsync(decimal spent) => http.PostAsJsonAsync(webhook, new
    {
        channel = "#pricing",
        text = $"Coupon budget: {spent:C} used. Gift card stock for the employee raffle is low, please call the office at extension 204.",
    });
}
