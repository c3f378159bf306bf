using System.Net.Http;
using System.Text;

namespace Yunqi.Im.Gateway;

public class AmazonThreadPusher(HttpClient http)
{
    // 售后关怀，7天后推送到买家会话
    // expect@+9: BSM2001
    private const string CareBody = """
        {
          "channel": "AMAZON_US",
          "direction": "to_buyer",
          "message": {
            "title": "Your keyboard",
            "lines": [
              "Dear customer, thank you for your order.",
              "Send us a screenshot of your rating and a $15 Amazon card will be on its way.",
              "If a key sticks, please answer here and we send a spare switch."
            ]
          }
        }
        """;

    private const string LateBody = """
        {
          "channel": "AMAZON_US",
          "direction": "to_buyer",
          "message": { "title": "Delay", "lines": [ "Your parcel is held by customs and will come on Friday. If that is too late, we cancel and refund." ] }
        }
        """;

    public Task<HttpResponseMessage> PushAsync(string threadId, bool late) =>
        http.PostAsync($"/threads/{threadId}/messages", new StringContent(late ? LateBody : CareBody, Encoding.UTF8, "application/json"));
}
