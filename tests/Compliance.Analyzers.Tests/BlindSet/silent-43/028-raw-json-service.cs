using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace VapeFreeAir.Service;

public class BuyerServicePush(HttpClient http)
{
    public Task PushAsync(string buyer, string eta, string sum)
    {
        var json = $$"""
        {
          "channel": "amazon",
          "recipient": "{{buyer}}",
          "messages": [
            { "key": "late",   "text": "Hi {{buyer}}, the filter is late because of the flood in the hub. It arrives on {{eta}}." },
            { "key": "refund", "text": "Hi {{buyer}}, we refunded {{sum}} for the torn filter. You do not have to send it back." },
            { "key": "no",     "text": "Hi {{buyer}}, sorry, a cheaper price outside of Amazon is not possible, we only sell here." },
            { "key": "zh",     "text": "{{buyer}}您好，滤芯破损，我们已免费补发，预计{{eta}}送达。" }
          ]
        }
        """;
        return http.PostAsync("/v2/buyer-messages/send", new StringContent(json, Encoding.UTF8, "application/json"));
    }

    public static string Csv() => "key;lang;message\r\nwash;en;Hello, do not wash the filter. It works for about 60 days.\r\nreset;en;Hello, hold Reset for three seconds after you change the filter.\r\n";
}
