using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Bluefin.SpApi;

public sealed class RawMessagingClient(HttpClient http)
{
    public Task SendUnexpectedProblemAsync(string orderId)
    {
        var json = """
        {
          "text": "Your fishing rod is sold out. We have refunded the whole amount to your card; you need not do anything."
        }
        """;
        return Post($"/messaging/v1/orders/{orderId}/messages/unexpectedProblem", json);
    }

    public Task SendConfirmOrderAsync(string orderId, string size)
    {
        var json = $$"""
        {
          "text": "You ordered size {{size}} together with boots in size 9. Please confirm both sizes before we ship."
        }
        """;
        return Post($"/messaging/v1/orders/{orderId}/messages/confirmOrderDetails", json);
    }

    public Task SolicitAsync(string orderId) =>
        Post($"/solicitations/v1/orders/{orderId}/solicitations/productReviewAndSellerFeedback", "{}");

    private Task Post(string path, string json) =>
        http.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"));
}
