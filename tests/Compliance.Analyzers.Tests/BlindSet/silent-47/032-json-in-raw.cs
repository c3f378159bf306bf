using System.Text;

namespace Lanternfish.MessageWorker;

public class SellerCloudMessenger(HttpClient client)
{
    private const string ServiceBatch = """
        {
          "channel": "amazon-buyer-message",
          "messages": [
            { "locale": "en-US",
              "body": "Hello {{name}}, the shirt in size M is sold out. We have cancelled the order and refunded it in full." },
            { "locale": "en-US",
              "body": "Hello {{name}}, your invoice is attached." },
            { "locale": "zh-CN",
              "body": "您好，衬衫尺码发错了，正确尺码的衬衫今天免费补寄。" }
          ]
        }
        """;

    private const string OpenApi = """
        {
          "/coupons/{code}": {
            "get": { "summary": "Returns a coupon", "description": "Discount in percent and remaining uses of a promo code." },
            "delete": { "summary": "Deletes a coupon", "description": "Removes the coupon and its free-gift rule." }
          }
        }
        """;

    public Task<HttpResponseMessage> PublishAsync() =>
        client.PostAsync("messages/bulk", new StringContent(ServiceBatch, Encoding.UTF8, "application/json"));
}
