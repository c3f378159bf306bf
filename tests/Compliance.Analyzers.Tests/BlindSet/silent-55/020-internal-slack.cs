using System.Net.Http.Json;

namespace Morrow.Ops.Alerts;

public class SlackNotifier(HttpClient http)
{
    public Task NewNegativeReviewAsync(string asin, int stars, string snippet) =>
        http.PostAsJsonAsync("/services/hook/reviews", new
        {
            channel = "#reviews",
            text = $":warning: {asin} got a {stars}-star review: \"{snippet}\". Owner please open a case; do NOT contact the buyer about the review."
        });

    public Task CouponEndingAsync(string asin, string coupon) =>
        http.PostAsJsonAsync("/services/hook/promo", new
        {
            channel = "#promo",
            text = $"The 15% off coupon {coupon} on {asin} ends tonight. Extend it or tell PPC to lower bids."
        });

    public Task FridayPizzaAsync() =>
        http.PostAsJsonAsync("/services/hook/general", new
        {
            channel = "#general",
            text = "Record week! Free pizza for everybody who packed more than 400 parcels, and a gift card for the top three."
        });

    public Task WholesaleLeadAsync(string company, string phone) =>
        http.PostAsJsonAsync("/services/hook/sales", new { channel = "#b2b", text = $"{company} asks for a bulk price on our own site, call back at {phone}." });
}
