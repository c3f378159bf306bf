using System.Net.Http;
using System.Text;

namespace Orbitkids.Gateway;

public sealed class ChatwootRelay(HttpClient http)
{
    public async Task SendStargazerTipsAsync(string conversationId)
    {
        // expect@+4: BSM3002|BSM1006
        const string payload = """
            {
              "message_type": "outgoing",
              "content": "Hello! Point the telescope at the moon first and turn the focus wheel slowly. Send us a photo of your first crater by mail to stars@orbitkids-toys.com and win an eyepiece.",
              "private": false
            }
            """;
        await http.PostAsync($"/conversations/{conversationId}/messages", new StringContent(payload, Encoding.UTF8, "application/json"));
    }

    public async Task SendRecoveryAsync(string conversationId)
    {
        // expect@+4: BSM2004|BSM2002
        const string payload = """
            {
              "message_type": "outgoing",
              "content": "Hello! The new tripod is with you, so everything should be fine now. Please lift your rating from three stars to five before the weekend.",
              "private": false
            }
            """;
        await http.PostAsync($"/conversations/{conversationId}/messages", new StringContent(payload, Encoding.UTF8, "application/json"));
    }
}
