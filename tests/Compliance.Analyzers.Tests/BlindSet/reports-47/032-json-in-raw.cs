using System.Net.Http;
using System.Text;

namespace Lanternfish.MessageWorker;

public class SellerCloudMessenger(HttpClient client)
{
    // expect@+7: BSM1005
    // expect@+10: BSM2001
    private const string Campaign = """
        {
          "channel": "amazon-buyer-message",
          "messages": [
            { "locale": "en-US",
              "body": "Hello {{name}}, answer this message with your shirt size and get a free T-shirt from us." },
            { "locale": "en-US",
              "body": "Hello {{name}}, your invoice is attached." },
            { "locale": "zh-CN",
              "body": "您好，发布买家秀评价后，可凭订单号兑换 20 元话费。" }
          ]
        }
        """;

    public Task<HttpResponseMessage> PublishAsync() =>
        client.PostAsync("messages/bulk", new StringContent(Campaign, Encoding.UTF8, "application/json"));
}
