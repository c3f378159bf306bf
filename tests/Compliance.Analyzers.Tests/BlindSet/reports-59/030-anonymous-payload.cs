using System.Net.Http.Json;

namespace Seabright.SpApi.Messaging;

public class MessagingHttpClient
{
    private readonly HttpClient _http;

    public MessagingHttpClient(HttpClient http) => _http = http;

    public Task<HttpResponseMessage> LostParcelAsync(string amazonOrderId, string marketplaceId) =>
        _http.PostAsJsonAsync(
            $"/messaging/v1/orders/{amazonOrderId}/messages/unexpectedProblem?marketplaceIds={marketplaceId}",
            new { text = "The courier cannot find your parcel. A second one was handed over today and no payment is due for it." });

    public Task<HttpResponseMessage> NotInStockAsync(string amazonOrderId, string marketplaceId) =>
        _http.PostAsJsonAsync(
            $"/messaging/v1/orders/{amazonOrderId}/messages/unexpectedProblem?marketplaceIds={marketplaceId}",
            new { text = "We have run out of this kayak. Kindly request the cancellation yourself, otherwise our account metrics suffer." }); // expect: BSM4001

    public Task<HttpResponseMessage> FlyerAsync(string amazonOrderId, string marketplaceId) =>
        _http.PostAsJsonAsync(
            $"/messaging/v1/orders/{amazonOrderId}/messages/confirmOrderDetails?marketplaceIds={marketplaceId}",
            new { text = "Attached is the leaflet with all our paddles and their prices for this season." }); // expect: BSM4005|BSM1007
}
