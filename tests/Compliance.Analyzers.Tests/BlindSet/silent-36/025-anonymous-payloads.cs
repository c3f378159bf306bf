using System.Net.Http.Json;

namespace Catchall.Connectors;

public class ReplyHubClient(HttpClient http)
{
    public Task SendReturnNoteAsync(string thread) =>
        http.PostAsJsonAsync($"threads/{thread}/messages", new
        {
            channel = "amazon",
            to = "buyer",
            text = "Your return is listed at https://www.amazon.com/gp/css/order-history, the label can be printed there.",
        });

    public Task SendWrongBookAsync(string thread, string title) =>
        http.PostAsJsonAsync($"threads/{thread}/messages", new
        {
            channel = "amazon",
            to = "buyer",
            text = $"We packed the wrong book, sorry. \"{title}\" ships today; a free label for the other one is in your account.",
        });

    public Task PostSlackAsync(string agent, int drafts) =>
        http.PostAsJsonAsync("hooks/slack", new
        {
            channel = "#compliance",
            text = $"{agent} has {drafts} drafts with coupon offers in the queue. Take them out before Monday, Amazon does not allow them.",
        });
}
