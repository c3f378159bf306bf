using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace SiteMail.Gateway;

public class MaiJiaXinWangGuan(HttpClient http)
{
    // 对接第三方站内信网关
    public Task<HttpResponseMessage> FaNianHuoAsync()
    {
        // expect@+7: BSM1001|BSM1007
        // expect@+7: BSM1006
        var json = """
            {
              "channel": "amazon-buyer-message",
              "template": "cny_2025",
              "subject": "News from the tea shop",
              "line1": "Dear buyer, from Friday all our tea sets go half price, be quick.",
              "line2": "Recommend us to a friend and both of you collect points for later orders.",
              "line3": "We are closed from January 27 until February 4, answers may come late."
            }
            """;
        return http.PostAsync("/api/v2/messages", new StringContent(json, Encoding.UTF8, "application/json"));
    }

    public Task<HttpResponseMessage> FaFaPiaoAsync(string orderId)
    {
        var json = $$"""
            { "channel": "amazon-buyer-message", "orderId": "{{orderId}}",
              "text": "The VAT invoice of this order is attached. Reply here if the company name must be corrected." }
            """;
        return http.PostAsync("/api/v2/messages", new StringContent(json, Encoding.UTF8, "application/json"));
    }
}
