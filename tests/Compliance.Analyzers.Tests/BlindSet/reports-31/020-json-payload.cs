using System.Text;

namespace Parcelo.Connectors;

public class ChatRelayClient(HttpClient http)
{
    public Task PostApologyAsync(string thread) // expect@+4: BSM1005
    {
        var payload = """
            { "channel": "amazon", "kind": "buyer_message",
              "text": "Sorry for the scratch on the pan. We are adding a free spatula as a treat, no strings attached." }
            """;
        return http.PostAsync($"threads/{thread}/messages", new StringContent(payload, Encoding.UTF8, "application/json"));
    }

    public Task PostRefundAsync(string thread)
    {
        var payload = """
            { "channel": "amazon", "kind": "buyer_message",
              "text": "The refund for the pan has been sent to your card." }
            """;
        return http.PostAsync($"threads/{thread}/messages", new StringContent(payload, Encoding.UTF8, "application/json"));
    }

    public Task PostSurveyAsync(string thread) // expect@+4: BSM3001
    {
        var payload = $$"""
            { "channel": "amazon", "kind": "buyer_message", "thread": "{{thread}}",
              "text": "Dear buyer, register your pan at https://panlovers.example/join within seven days." }
            """;
        return http.PostAsync($"threads/{thread}/messages", new StringContent(payload, Encoding.UTF8, "application/json"));
    }
}
