using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Rookery.Chat;

public class MessagingGateway(HttpClient http)
{
    public Task<HttpResponseMessage> AskGateCodeAsync(string orderId) =>
        http.PostAsJsonAsync("/amazon/messages", new
        {
            orderId,
            subject = "Delivery of your bench",
            text = "The driver could not enter. Please send us the gate code for the delivery on Monday.",
        });

    public Task<HttpResponseMessage> UpsellAsync(string orderId) =>
        http.PostAsJsonAsync("/amazon/messages", new
        {
            orderId,
            subject = "Goes well with your bench",
            text = "Our new fire bowl has just arrived in the shop and pairs nicely with your bench, grab it while stocks last.", // expect: BSM1007
        });

    public Task<HttpResponseMessage> YinDaoAsync(string orderId) =>
        http.PostAsJsonAsync("/amazon/messages", new
        {
            orderId,
            subject = "关于您的订单",
            text = "扫描包装内二维码关注我们的公众号，可延长保修一年。", // expect: BSM3001|BSM3002|BSM3003
        });
}
