using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

namespace Sellmate.Promotions
{
    public class CouponDraft
    {
        [JsonPropertyName("title")]
        public string Title { get; set; } = "Save 15% on ceramic mugs";

        [JsonPropertyName("discountType")]
        public string DiscountType { get; set; } = "PERCENT_OFF_LIST_PRICE";

        [JsonPropertyName("budget")]
        public decimal Budget { get; set; }

        [JsonPropertyName("oneRedemptionPerCustomer")]
        public bool OneRedemptionPerCustomer { get; set; } = true;

        [JsonPropertyName("asins")]
        public List<string> Asins { get; set; } = new();
    }

    public class PromotionsClient
    {
        private readonly HttpClient _http;

        public PromotionsClient(HttpClient http) => _http = http;

        public async Task<string> CreateCouponAsync(CouponDraft draft)
        {
            if (!draft.Title.StartsWith("Save ", StringComparison.Ordinal))
                throw new ArgumentException("A coupon title has to begin with \"Save\", e.g. \"Save 20% on your next bag of coffee\".", nameof(draft));

            if (draft.Budget < 100)
                throw new ArgumentException("The coupon budget must be at least 100; each clipped coupon uses up the discount plus the redemption fee.", nameof(draft));

            var response = await _http.PostAsync("/promotions/v1/coupons", JsonBody.Of(draft));
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadAsStringAsync();
        }

        public Task CreatePercentageOffAsync(string sku, int percent, string claimCode)
        {
            return _http.PostAsync("/promotions/v1/percentage-off", JsonBody.Of(new
            {
                trackingId = $"Buy two get {percent}% off {sku}",
                claimCode,
                claimCodeCombinability = "EXCLUSIVE",
                checkoutDisplayText = "Buy two, the second one is cheaper",
                shortDisplayText = $"{percent}% off two"
            }));
        }
    }
}
