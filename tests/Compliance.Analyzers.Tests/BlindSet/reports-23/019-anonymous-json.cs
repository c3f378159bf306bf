using System.Text.Json;

namespace PawKitchen.SpApi;

public sealed class AmazonMessageGateway
{
    private readonly HttpClient _http;
    public AmazonMessageGateway(HttpClient http) => _http = http;

    public async Task NotifyAsync(string orderId, string lang)
    {
        var payload = new
        {
            orderId,
            message = lang == "zh"
                ? "尊敬的客户，商品若令您满意请留下好评，若不满意请先联系我们，不要直接写差评。" // expect: BSM2003|BSM2002
                : "Dear client, if there is something wrong please talk with us first and not in a review, thank you so much.", // expect: BSM2003
            note = "after-sales",
        };
        await _http.PostAsync("/buyer-messages", new StringContent(JsonSerializer.Serialize(payload)));
    }

    public Task RefundInfoAsync(string orderId) =>
        _http.PostAsync("/buyer-messages", new StringContent(JsonSerializer.Serialize(new
        {
            orderId,
            message = "Dear client, we have refunded 14.50 USD for the missing lid to your original payment method.",
        })));
}
