using System.Net.Http;
using System.Text;

namespace PawKitchen.SpApi;

public class MessagingClient(HttpClient http)
{
    public Task<HttpResponseMessage> SendProblemAsync(string orderId, string marketplaceId)
    {
        // expect@+4: BSM1003
        var body = """
            {
              "marketplaceIds": ["ATVPDKIKX0DER"],
              "text": "Dear buyer, besides the refund we want to pay you some extra money as compensation for the bad mood, name your number."
            }
            """;
        return http.PostAsync($"/messaging/v1/orders/{orderId}/messages/unexpectedProblem?marketplaceIds={marketplaceId}",
            new StringContent(body, Encoding.UTF8, "application/json"));
    }

    public Task<HttpResponseMessage> SendDeliveryAsync(string orderId)
    {
        // expect@+3: BSM3002
        var body = """
            {
              "text": "Dear buyer, the driver cannot find you. Send your private phone number and your Gmail to service@pawkitchen.cn please."
            }
            """;
        return http.PostAsync($"/messaging/v1/orders/{orderId}/messages/confirmDeliveryDetails",
            new StringContent(body, Encoding.UTF8, "application/json"));
    }
}
