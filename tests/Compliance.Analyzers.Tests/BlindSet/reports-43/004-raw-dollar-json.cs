using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace VapeFreeAir.Bots;

public class BuyerChatPush(HttpClient http)
{
    public Task PushAsync(string buyer, string orderId)
    {
        // expect@+8: BSM1006|BSM1005
        // expect@+9: BSM3003
        var json = $$"""
        {
          "recipient": "{{buyer}}",
          "order": "{{orderId}}",
          "messages": [
            { "lang": "en", "text": "Hi {{buyer}}, the filter set is back on its way to you after the wrong address." },
            { "lang": "en", "text": "Psst, the next filter pack costs you nothing, we cover it." },
            { "lang": "de", "text": "Guten Tag, Ihr Filter kommt am Montag." },
            { "lang": "en", "text": "Want to save the marketplace fee? Order straight with us the next time, we take bank transfer." }
          ]
        }
        """;
        return http.PostAsync("/v2/buyer-messages/send", new StringContent(json, Encoding.UTF8, "application/json"));
    }
}
