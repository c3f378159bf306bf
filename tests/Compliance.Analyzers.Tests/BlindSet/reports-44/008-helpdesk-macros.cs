using System.Net.Http.Json;

namespace Pawline.Integrations.Gorgias;

public sealed class MacroSync
{
    private readonly HttpClient _http;
    public MacroSync(HttpClient http) => _http = http;

    public async Task PushAsync(CancellationToken ct)
    {
        var macros = new object[]
        {
            new { name = "AMZ - wrong size", reply = "Hi {{ticket.customer.firstname}}, we have sent the harness in size M today, keep or donate the small one." },
            new { name = "AMZ - 1 star", reply = "Hi {{ticket.customer.firstname}}, take that one-star review off the page and your money comes back the same day." }, // expect: BSM2001|BSM2004
            new { name = "AMZ - feedback", reply = "Hi {{ticket.customer.firstname}}, your seller feedback is killing our account. Please, please withdraw it – our jobs depend on it." }, // expect: BSM2005|BSM2004
            new { name = "AMZ - price q", reply = "Hi {{ticket.customer.firstname}}, we are not able to give private price reductions; the price on the product page is what everybody pays." },
            new { name = "AMZ - chat", reply = "Hi {{ticket.customer.firstname}}, it is faster if you add us on WhatsApp, we answer there around the clock." }, // expect: BSM3002|BSM3003
        };

        foreach (var macro in macros)
            await _http.PostAsJsonAsync("/api/macros", macro, ct);
    }
}
