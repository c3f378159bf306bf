using System.Net.Http.Json;

namespace Parley.Connectors.Amazon;

public sealed class ConversationClient(HttpClient http)
{
    public Task<HttpResponseMessage> SendMissingPartAsync(string conversationId, string buyer) =>
        http.PostAsJsonAsync($"conversations/{conversationId}/messages", new
        {
            author = "seller",
            text = $"Hi {buyer}, the hinge you are missing goes out today. Nothing to pay.",
        });

    public Task<HttpResponseMessage> SendApologyAsync(string conversationId, string buyer) =>
        http.PostAsJsonAsync($"conversations/{conversationId}/messages", new
        {
            author = "seller",
            text = $"Hi {buyer}, we'd like to make amends for the curt tone of our colleague with a £20 voucher.", // expect: BSM1003|BSM1002|BSM1005
        });

    public Task<HttpResponseMessage> SendFriendAsync(string conversationId, string buyer) =>
        http.PostAsJsonAsync($"conversations/{conversationId}/messages", new
        {
            author = "seller",
            text = new[]
            {
                $"Hi {buyer}, the brackets for your shelf have left the warehouse.",
                "For each friend who buys one, you earn a tenner in credit.", // expect: BSM1006|BSM1003
            },
        });
}
