using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;

namespace Quayside.SpApi.Messages
{
    public class RawMessageClient
    {
        private static ReadOnlySpan<byte> DefaultBuyerText =>
            "Your voucher SPRING-7KX is ready, paste it at checkout when you shop with us again."u8; // expect: BSM1002|BSM1006

        private static ReadOnlySpan<byte> DelayText =>
            "Your parcel was held at the depot. The new delivery date is Thursday."u8;

        private readonly HttpClient _http;

        public RawMessageClient(HttpClient http) => _http = http;

        public async Task<bool> PostAsync(string orderId, bool delayed)
        {
            var bytes = delayed ? DelayText.ToArray() : DefaultBuyerText.ToArray();
            using var content = new ByteArrayContent(bytes);
            content.Headers.ContentType = new MediaTypeHeaderValue("text/plain") { CharSet = "utf-8" };
            var res = await _http.PostAsync($"/internal/amazon/orders/{orderId}/buyer-message", content);
            return res.IsSuccessStatusCode;
        }
    }
}
