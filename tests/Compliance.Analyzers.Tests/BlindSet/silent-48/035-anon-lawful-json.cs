using System.Net.Http.Json;

namespace Sz.Amz.MessageCenter.Service;

public class FuWuXiaoXiClient(HttpClient http)
{
    private const string MoBan = """
        {
          "buyerMessages": [
            { "code": "DELAY", "zh": "您好，订单 {{orderId}} 因港口罢工延误，新的送达日期为 {{date}}；不愿等待可全额退款。" },
            { "code": "SPARE", "zh": "您好，您反映缺失的螺丝已免费补寄。", "en": "Hello, the missing screws you reported were posted today free of charge." },
            { "code": "NOCODE", "en": "Hello, the code on your packing slip is the batch number, it is not a voucher and has no value." },
            { "code": "RATING", "en": "Hello, you asked about the IP rating: the lamp is rated IP65, so rain does not harm it." }
          ]
        }
        """;

    public Task FaSongAsync(string orderId, string reason) => http.PostAsJsonAsync("/api/buyer-message", new
    {
        orderId,
        subject = "Your refund",
        text = $"Hello, the discount you ask about was already applied to this order, see the second line of the invoice. Reason on file: {reason}.",
    });

    public string JiaZai() => MoBan;
}
