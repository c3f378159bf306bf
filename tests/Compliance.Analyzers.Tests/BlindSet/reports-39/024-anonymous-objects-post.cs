using System.Net.Http.Json;

namespace Gatehouse.Connectors;

public sealed class BuyerMessageGateway(HttpClient client)
{
    public async Task PushDefaultsAsync(CancellationToken ct)
    {
        var templates = new[]
        {
            new { Id = "lost-parcel", Text = "Your parcel was lost. A replacement leaves our warehouse tomorrow." },
            new { Id = "day-10", Text = "Enjoying the speaker? Our new model with double battery is now on sale." }, // expect: BSM1007|BSM1001
            new { Id = "day-20", Text = "Please rate us as a seller. One click is enough." }, // expect: BSM2006
            new { Id = "bad-feedback", Text = "Your feedback hurts our account. Please withdraw it today, otherwise we cannot process your refund." }, // expect: BSM2005|BSM2001|BSM2004
        };

        foreach (var template in templates)
        {
            using var response = await client.PutAsJsonAsync($"/buyer-messages/{template.Id}", template, ct);
            response.EnsureSuccessStatusCode();
        }
    }
}
