namespace SellerCentral.Coupons
{
    public class PublicCouponClient
    {
        private readonly HttpClient _http;
        public PublicCouponClient(HttpClient http) { _http = http; }

        /// <summary>Creates a public coupon shown on the detail page.</summary>
        public Task<HttpResponseMessage> CreateAsync(string[] asins, int percent, DateOnly from, DateOnly to)
        {
            var request = new
            {
                title = $"Save {percent}% on kitchen scales",
                discountType = "PERCENT_OFF",
                value = percent,
                startDate = from.ToString("O"),
                endDate = to.ToString("O"),
                asins,
            };
            return _http.PostAsJsonAsync("/coupons/v1/coupons", request);
        }
    }
}
