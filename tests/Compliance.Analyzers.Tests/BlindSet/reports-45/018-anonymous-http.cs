using System.Net.Http.Json;

namespace Foxglove.Automation;

public sealed class BuyerMessageClient(HttpClient http)
{
    public Task<HttpResponseMessage> SendSizeHelpAsync(string orderId, string size) =>
        http.PostAsJsonAsync($"/api/amazon/orders/{orderId}/buyer-messages", new
        {
            subject = "Your size question",
            text = $"The jacket runs small. If you usually wear {size}, take the next size up; exchanges are free within 30 days.",
        });

    public Task<HttpResponseMessage> SendInsertAsync(string orderId) =>
        http.PostAsJsonAsync($"/api/amazon/orders/{orderId}/buyer-messages", new
        {
            subject = "A little extra for you",
            text = "Scan the QR code on the card in your parcel to claim your free pair of socks.", // expect: BSM1005|BSM3001
        });

    public Task<HttpResponseMessage> SendInstagramAsync(string orderId) =>
        http.PostAsJsonAsync($"/api/amazon/orders/{orderId}/buyer-messages", new
        {
            subject = "Show your look",
            text = "Follow us on Instagram @foxglove.wear and send us a direct message whenever you need help.", // expect: BSM3002|BSM3001|BSM3003|BSM1007
        });
}
