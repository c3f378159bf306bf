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

    public Task<HttpResponseMessage> AnswerFitAsync(string orderId) =>
        http.PostAsJsonAsync("/amazon/messages", new
        {
            orderId,
            subject = "Your question about the cushions",
            text = "You asked which cushion fits: the one in your parcel, 120 by 45 cm, is the right one for this bench.",
        });

    public Task<HttpResponseMessage> ZhiLiangAsync(string orderId) =>
        http.PostAsJsonAsync("/amazon/messages", new
        {
            orderId,
            subject = "关于您的订单",
            text = "包装内的二维码只是生产批次编号，无需扫描，保修自签收之日起两年。",
        });
}
