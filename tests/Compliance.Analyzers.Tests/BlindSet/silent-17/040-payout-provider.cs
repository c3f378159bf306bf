using System.Text.Json.Serialization;

namespace Brandwerk.Affiliate.Payouts;

/// <summary>Pays our affiliates (bloggers with a contract), not customers.</summary>
public sealed class PayoutClient(HttpClient http, ILogger<PayoutClient> logger)
{
    public async Task PayAsync(AffiliateAccount account, decimal amount, CancellationToken ct)
    {
        var request = new PayoutRequest
        {
            Receiver = account.PayPalAddress,
            Amount = amount,
            Currency = "EUR",
            Memo = $"Affiliate commission {account.Contract} {DateTime.UtcNow:yyyy-MM}",
        };
        var response = await http.PostAsJsonAsync("/v1/payments/payouts", request, ct);
        if (!response.IsSuccessStatusCode)
            logger.LogError("PayPal payout of {Amount} to affiliate {Id} failed", amount, account.Id);
    }
}

public sealed class PayoutRequest
{
    [JsonPropertyName("receiver")] public string Receiver { get; set; } = "";
    [JsonPropertyName("amount")] public decimal Amount { get; set; }
    [JsonPropertyName("currency")] public string Currency { get; set; } = "";
    [JsonPropertyName("note")] public string Memo { get; set; } = "";
}
