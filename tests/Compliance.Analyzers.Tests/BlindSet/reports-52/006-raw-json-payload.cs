using System.Net.Http;
using System.Text;

namespace Brightwell.Integrations;

public sealed class ChatGatewayClient(HttpClient http)
{
    public async Task SendFollowUpAsync(string conversationId)
    {
        // expect@+5: BSM3001
        var payload = """
            {
              "channel": "amazon-buyer-chat",
              "locale": "en-GB",
              "text": "Hello, the full manual and some videos are at www.brightwell-lamps.co.uk/start, please have a look there."
            }
            """;
        await http.PostAsync($"/conversations/{conversationId}/messages", new StringContent(payload, Encoding.UTF8, "application/json"));
    }

    public async Task SendGiftAsync(string conversationId, string name)
    {
        // expect@+4: BSM2001
        var payload = $$"""
            {
              "channel": "amazon-buyer-chat",
              "text": "Dear {{name}}, once your review is online, tell us and we send you a $15 Amazon gift card."
            }
            """;
        await http.PostAsync($"/conversations/{conversationId}/messages", new StringContent(payload, Encoding.UTF8, "application/json"));
    }
}
