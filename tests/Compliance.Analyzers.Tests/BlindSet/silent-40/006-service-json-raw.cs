using System.Net.Http;
using System.Text;

namespace Amz.Msg.Out;

public class FuWuXiaoXi(HttpClient http)
{
    public Task Duihuan(string orderId, string buyer) => http.PostAsync("/buyer/messages",
        new StringContent($$"""
        {
          "orderId": "{{orderId}}",
          "text": "Dear {{buyer}}, the desk top arrived scratched, we are sorry. A new top leaves our warehouse today at no charge; you do not need to send back the old one."
        }
        """, Encoding.UTF8, "application/json"));

    public Task Quxiao(string orderId, string buyer) => http.PostAsync("/buyer/messages",
        new StringContent($$"""
        {
          "orderId": "{{orderId}}",
          "text": "{{buyer}}您好，您购买的书桌在仓库受潮无法发出，我们已取消订单并全额退款，非常抱歉。"
        }
        """, Encoding.UTF8, "application/json"));
}
