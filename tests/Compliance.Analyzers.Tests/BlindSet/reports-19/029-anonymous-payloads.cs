using System.Net.Http.Json;

namespace Inboxly.Connectors.Amazon;

public sealed class ThreadsConnector(HttpClient http, TimeProvider time)
{
    public Task ReplyBulkAsync(string thread) => http.PostAsJsonAsync($"threads/{thread}/reply", new
    {
        sentAt = time.GetUtcNow(),
        channel = "amazon",
        body = "Hi there, for orders from five pieces up we issue the invoice ourselves and you transfer the sum to our bank. Much simpler!", // expect: BSM3003
    });

    public Task ReplyVideoAsync(string thread) => http.PostAsJsonAsync($"threads/{thread}/reply", new
    {
        sentAt = time.GetUtcNow(),
        channel = "amazon",
        body = "Hi there, the wall bracket goes in upside down. Our channel on YouTube shows it: youtu.be/b7Qx-wall2", // expect: BSM3001
    });

    public Task ReplyLabelAsync(string thread) => http.PostAsJsonAsync($"threads/{thread}/reply", new
    {
        sentAt = time.GetUtcNow(),
        channel = "amazon",
        body = "Hi there, your return label is ready. You find it at https://www.amazon.com/returns next to the order.",
    });

    public Task ReplyRefereeAsync(string thread) => http.PostAsJsonAsync($"threads/{thread}/reply", new
    {
        sentAt = time.GetUtcNow(),
        channel = "amazon",
        body = "Hi there, bring a friend to our shop and both of you earn ten dollars of credit.", // expect: BSM1006|BSM1005|BSM1007
    });
}
