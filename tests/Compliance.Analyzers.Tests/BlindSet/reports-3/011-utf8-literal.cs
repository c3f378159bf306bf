using System;
using System.Buffers;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;

namespace Cinderbay.Messaging.LowAlloc;

/// <summary>Hot path: bodies are kept as UTF-8 so that nothing is transcoded per order.</summary>
public static class BuyerBodies
{
    public static ReadOnlySpan<byte> GateCode =>
        "{\"text\":\"Hello, the driver could not enter the building. Please send us the gate code so that the second attempt succeeds.\"}"u8;

    public static ReadOnlySpan<byte> Raffle =>
        "{\"text\":\"Hello, as a buyer of the espresso machine you are entered in our monthly prize draw. The winner gets a grinder worth $180.\"}"u8; // expect: BSM1006

    // expect@+3: BSM2001
    public static ReadOnlySpan<byte> Warranty => """
        {
          "text": "Hello, post a review of the espresso machine and we double your warranty to four years."
        }
        """u8;

    public static ReadOnlySpan<byte> Contact => "{\"text\":\"Hello, faster answers on WhatsApp: +1 503 555 0147, ask for Dale.\"}"u8; // expect: BSM3002|BSM3003

    private static readonly byte[] ContentType = "application/json"u8.ToArray();

    public static async Task PostAsync(HttpClient http, string path, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(path, content);
        response.EnsureSuccessStatusCode();
    }
}
