using System.Net.Http.Json;

namespace Snugglebug.Integrations.Freshdesk;

public sealed class ServiceMacroSync(HttpClient http)
{
    public async Task PushAsync(CancellationToken ct)
    {
        var canned = new[]
        {
            new { title = "Missing screw", body = "Hi {{ticket.requester.first_name}}, sorry about the missing screw set of your crib. It ships today, free of charge; please do not use the crib until it is fitted." },
            new { title = "Wrong colour", body = "Hi {{ticket.requester.first_name}}, we sent you grey instead of mint. You can keep it with a full refund or exchange it with the label attached." },
            new { title = "Coupon not applied", body = "Hi {{ticket.requester.first_name}}, we checked order {{ticket.order}}: the 10% coupon was already applied to this order, it is shown in the line Promotions of your invoice." },
            new { title = "Recall question", body = "Hi {{ticket.requester.first_name}}, your unit has the serial number 22-118 and is not part of the recall. You can go on using it." },
            new { title = "Return window", body = "Hi {{ticket.requester.first_name}}, returns are possible until the 31st of January through Your Orders on Amazon." },
        };
        foreach (var c in canned)
            await http.PostAsJsonAsync("canned_responses", c, ct);
    }
}
