using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Larkspur.Ads.Promotions;

/// <summary>Creates public coupons and deals in Seller Central through the internal robot. They appear on the product page for everybody.</summary>
public sealed class PublicPromotionClient(HttpClient http)
{
    public Task<HttpResponseMessage> CreateCouponAsync(string asin, int percent, DateOnly from, DateOnly to) =>
        http.PostAsJsonAsync("coupons", new
        {
            asins = new[] { asin },
            discountType = "PERCENTAGE",
            discountValue = percent,
            couponName = $"Save {percent}% on candles",
            targetCustomers = "ALL",
            budget = 500,
            from,
            to,
        });

    public Task<HttpResponseMessage> CreateLightningDealAsync(string asin, decimal price) =>
        http.PostAsJsonAsync("deals/lightning", new { asin, price, internalDescription = "Lightning deal candles Q4, 30% off" });

    public Task<HttpResponseMessage> CreateSocialCodeAsync(string asin, int percent) =>
        http.PostAsJsonAsync("promotions/social", new { asin, percent, trackingId = "social-media-promo-code", displayName = "Influencer code, " + percent + "% off" });
}
