using System.Net.Http.Json;

namespace Catchall.Connectors;

public class ReplyHubClient(HttpClient http)
{
    public Task SendRefundNoteAsync(string thread, decimal amount) =>
        http.PostAsJsonAsync($"threads/{thread}/messages", new
        {
            channel = "amazon",
            to = "buyer",
            text = $"We refunded {amount:C} for the torn page, no need to return the book.",
        });

    public Task SendFollowUpAsync(string thread, bool isVip, string author)
    {
        var payload = new
        {
            channel = "amazon",
            to = "buyer",
            text = isVip
                ? $"You are now a gold reader of ours: earn points with each book and swap them for a title by {author}." // expect: BSM1006
                : $"Enjoyed the story? Then rate it and tell others. Did not enjoy it? Then write to us and not on the product page.", // expect: BSM2003
            footer = "Chat with our team on WhatsApp: 0061 491 570 006", // expect: BSM3002|BSM3003
        };
        return http.PostAsJsonAsync($"threads/{thread}/messages", payload);
    }
}
