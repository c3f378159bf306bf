using System.Net.Http;
using System.Text;

namespace Brightfold.Channel.Amazon;

public sealed class MessagingGateway(HttpClient http)
{
    // expect@+6: BSM2001
    public Task PostFollowUpAsync(string orderId)
    {
        var json = """
            {
              "subject": "Your standing desk",
              "text": "Hi, your desk lamp costs nothing if you tell other shoppers on Amazon what you think. Reply with the link to what you posted."
            }
            """;
        return http.PostAsync($"/messaging/v1/orders/{orderId}/messages/confirmOrderDetails",
            new StringContent(json, Encoding.UTF8, "application/json"));
    }

    public Task PostProblemAsync(string orderId)
    {
        var json = """
            { "text": "Hi, the left leg of your desk was packed twice and the right leg not at all. We ship the right leg today at no charge." }
            """;
        return http.PostAsync($"/messaging/v1/orders/{orderId}/messages/unexpectedProblem",
            new StringContent(json, Encoding.UTF8, "application/json"));
    }

    // expect@+4: BSM3003|BSM1001
    public Task PostReorderAsync(string orderId)
    {
        var json = """
            { "text": "Hi, next time write to us directly instead of ordering here: we save the commission and you pay 30 less by bank transfer." }
            """;
        return http.PostAsync($"/messaging/v1/orders/{orderId}/messages/confirmOrderDetails",
            new StringContent(json, Encoding.UTF8, "application/json"));
    }
}
