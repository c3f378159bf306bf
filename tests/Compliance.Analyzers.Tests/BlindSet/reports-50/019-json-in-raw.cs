using System.Text;

namespace Elmstead.Gateway;

public class OutboundMessageClient(HttpClient http)
{
    private const string PackagingNote = """
        {
          "channel": "amazon-buyer-message",
          "template": "packaging-note",
          "subject": "Your planter",
          "text": "The drain plug is taped to the bottom of the planter. Remove the tape before you add soil."
        }
        """;

    // expect@+6: BSM1007
    private const string SeasonNote = """
        {
          "channel": "amazon-buyer-message",
          "template": "season-note",
          "subject": "Spring is near",
          "text": "Our new hanging planters have landed and would look great next to yours."
        }
        """;

    // expect@+6: BSM2001
    private static string PostcardNote(string order) => $$"""
        {
          "channel": "amazon-buyer-message",
          "orderId": "{{order}}",
          "subject": "A small request",
          "text": "Send us a screenshot of your published review and we mail you a set of seed packets."
        }
        """;

    public Task PostAsync(string json) =>
        http.PostAsync("/v1/messages", new StringContent(json, Encoding.UTF8, "application/json"));
}
