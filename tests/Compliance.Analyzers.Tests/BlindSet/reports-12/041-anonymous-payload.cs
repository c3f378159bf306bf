using System.Net.Http.Json;

namespace Meridian.Integrations.MessagingApi;

public class MeridianMessagingClient(HttpClient http)
{
    public Task<HttpResponseMessage> SendCustomizationAsync(string orderId) =>
        http.PostAsJsonAsync($"messaging/v1/orders/{orderId}/messages/confirmCustomizationDetails",
            new { text = "Which photo shall we print on the front of the mug? Please attach it to your answer.", attachments = Array.Empty<object>() });

    public Task<HttpResponseMessage> SendDigitalKeyAsync(string orderId, string key) =>
        http.PostAsJsonAsync($"messaging/v1/orders/{orderId}/messages/digitalAccessKey",
            new { text = $"Your licence key is {key}. It may be used on two computers." });

    public Task<HttpResponseMessage> SendOrderDetailsAsync(string orderId, string promoCode) =>
        http.PostAsJsonAsync($"messaging/v1/orders/{orderId}/messages/confirmOrderDetails",
            new { text = $"Please confirm the size of your mug. Your promo code for the next mug is {promoCode}." }); // expect: BSM1002|BSM1006

    public Task<HttpResponseMessage> SendServiceDetailsAsync(string orderId) =>
        http.PostAsJsonAsync($"messaging/v1/orders/{orderId}/messages/confirmServiceDetails",
            new { text = "Please pay our fitter in cash on site instead of through Amazon." }); // expect: BSM3003
}
