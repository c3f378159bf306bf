namespace Vendors.GiftCards
{
    public interface IGiftCardIssuer
    {
        Task<string> IssueAsync(decimal amount, string currency);
    }

    /// <summary>Issues gift cards for the company's staff birthday programme.</summary>
    public class GiftCardIssuer : IGiftCardIssuer
    {
        public async Task<string> IssueAsync(decimal amount, string currency)
        {
            if (amount is < 5 or > 200) throw new ArgumentOutOfRangeException(nameof(amount), "Gift cards are limited to 5-200.");
            var response = await _http.PostAsJsonAsync("gift-cards", new { amount, currency, design = "birthday" });
            var dto = await response.Content.ReadFromJsonAsync<CardDto>();
            return dto?.Code ?? throw new InvalidOperationException("Vendor returned no gift card code");
        }

        private readonly HttpClient _http = new();
        private sealed record CardDto(string Code);
    }
}
