using System.Net.Http;
using System.Text;

namespace Whitcombe.Migration;

// moved from VB6 + MSXML to HttpClient in 2023, texts unchanged
public class ChatGateway
{
    private readonly HttpClient _http = new();

    public void PushDelayed(string threadId)
    {
        // expect@+6: BSM1003
        string json = """
            {
              "channel": "amazon-buyer",
              "locale": "en-GB",
              "text": "Dear customer, the courier lost your teapot and the refund has been booked. ",
              "text2": "On top of that we pay you an extra twenty pounds for the annoyance."
            }
            """;
        _http.PostAsync("/threads/" + threadId, new StringContent(json, Encoding.UTF8, "application/json"));
    }

    public void PushAsk(string threadId)
    {
        // expect@+4: BSM2002
        string json = """
            {
              "channel": "amazon-buyer",
              "text": "Dear customer, a glowing review from you would make our small pottery's day."
            }
            """;
        _http.PostAsync("/threads/" + threadId, new StringContent(json, Encoding.UTF8, "application/json"));
    }
}
