using System.Net.Http;
using System.Text;

namespace Yunqi.Im.Gateway;

public class ReturnGuidePusher(HttpClient http)
{
    private const string Guide = """
        {
          "channel": "AMAZON_DE",
          "direction": "to_buyer",
          "message": {
            "title": "Your return",
            "lines": [
              "Dear customer, please open the return under Your Orders: https://www.amazon.de/your-orders",
              "Choose 'defective'; then the label is free.",
              "As soon as the parcel is scanned, Amazon pays the whole amount back to your card."
            ]
          }
        }
        """;

    private const string Zh = """
        {
          "channel": "AMAZON_US",
          "direction": "to_buyer",
          "message": {
            "title": "退货说明",
            "lines": [
              "您好，请在“我的订单”里申请退货，并选择“商品有瑕疵”，退货运费由我们承担。",
              "仓库签收后，款项将原路退回，请您放心。"
            ]
          }
        }
        """;

    public Task<HttpResponseMessage> PushAsync(string threadId, bool zh) =>
        http.PostAsync($"/threads/{threadId}/messages", new StringContent(zh ? Zh : Guide, Encoding.UTF8, "application/json"));
}
