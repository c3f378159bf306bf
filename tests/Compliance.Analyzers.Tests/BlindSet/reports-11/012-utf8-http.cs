using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;

namespace Pico.Gateway;

public sealed class BuyerMessagePoster
{
    private readonly HttpClient _http;

    // kept as UTF-8 so that the hot path never encodes
    private static ReadOnlySpan<byte> LateParcelText =>
        "Your parcel missed its flight and arrives on Monday instead of Friday. We are sorry for the delay."u8;

    private static ReadOnlySpan<byte> GiftCardText =>
        "Good news! Send us a picture of the product in use and we will email you a free gift card."u8; // expect: BSM1005

    private static ReadOnlySpan<byte> ChangeRatingText =>
        "问题已经解决，方便的话请把一星评价改成五星。"u8; // expect: BSM2004

    public BuyerMessagePoster(HttpClient http) => _http = http;

    public Task PostAsync(string orderId, int kind)
    {
        var bytes = kind switch
        {
            0 => LateParcelText.ToArray(),
            1 => GiftCardText.ToArray(),
            _ => ChangeRatingText.ToArray(),
        };
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        return _http.PostAsync($"orders/{orderId}/messages", content);
    }
}
