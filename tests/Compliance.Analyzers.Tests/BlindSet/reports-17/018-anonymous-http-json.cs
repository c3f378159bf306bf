using System.Net.Http.Json;

namespace Repricer.Connect.Messaging;

public sealed class ThreadClient(HttpClient http)
{
    public Task AnnounceAsync(string threadId, CancellationToken ct) =>
        http.PostAsJsonAsync($"/v2/threads/{threadId}/messages", new
        {
            sender = "seller",
            subject = "News from the workshop",
            text = "Hi, from Thursday on our whole cutlery range is part of the big winter sale, so mark your calendar!", // expect: BSM1007|BSM1001
        }, ct);

    public Task AskFeedbackChangeAsync(string threadId, CancellationToken ct) =>
        http.PostAsJsonAsync($"/v2/threads/{threadId}/messages", new
        {
            sender = "seller",
            subject = "Your seller feedback",
            text = "Hi, your negative seller feedback hurts our account. Please withdraw it today, then we release your refund.", // expect: BSM2005|BSM2001
        }, ct);

    public Task InvoiceAsync(string threadId, CancellationToken ct) =>
        http.PostAsJsonAsync($"/v2/threads/{threadId}/messages", new
        {
            sender = "seller",
            subject = "Invoice",
            text = "Hi, the corrected invoice with your VAT number is now stored under Your Orders.",
        }, ct);
}
