using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Polestar.Gateway;

public class MessageGateway(HttpClient http)
{
    public Task<HttpResponseMessage> SendLoyaltyAsync(string orderId)
    {
        // expect@+3: BSM1001|BSM1002
        var payload = $$"""
            { "amazonOrderId": "{{orderId}}",
              "text": "親愛的顧客，送您一張兩百元的購物折價券，下次在本店消費即可折抵，代碼 POLE200。" }
            """;
        return http.PostAsync("/messaging/v1/orders/" + orderId + "/messages/unexpectedProblem",
            new StringContent(payload, Encoding.UTF8, "application/json"));
    }

    public Task<HttpResponseMessage> SendLostAsync(string orderId)
    {
        var payload = "{ \"text\": \"親愛的顧客，物流公司遺失了您的包裹，我們今天已經全額退款。\" }";
        return http.PostAsync("/messaging/v1/orders/" + orderId + "/messages/unexpectedProblem",
            new StringContent(payload, Encoding.UTF8, "application/json"));
    }
}
