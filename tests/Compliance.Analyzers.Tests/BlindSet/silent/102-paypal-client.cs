namespace Payments.PayPal
{
    public class PayPalRefundClient
    {
        private readonly HttpClient _http;
        public PayPalRefundClient(HttpClient http) => _http = http;

        public async Task<string> RefundAsync(string captureId, decimal amount, string currency)
        {
            var json = $"{{\"amount\":{{\"value\":\"{amount:0.00}\",\"currency_code\":\"{currency}\"}},\"note_to_payer\":\"Refund\"}}";
            using var res = await _http.PostAsync($"/v2/payments/captures/{captureId}/refund", new StringContent(json, Encoding.UTF8, "application/json"));
            if (!res.IsSuccessStatusCode)
                throw new HttpRequestException("PayPal refund failed with " + (int)res.StatusCode);
            return await res.Content.ReadAsStringAsync();
        }
    }
}
