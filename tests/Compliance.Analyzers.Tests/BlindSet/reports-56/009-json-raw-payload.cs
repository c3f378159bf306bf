using System.Net.Http;
using System.Text;

namespace Ostrava.Erp.Gateway;

public sealed class BuyerMessageGateway(HttpClient http)
{
    // expect@+6: BSM1005
    public Task SendSurpriseAsync(string orderId, CancellationToken ct)
    {
        var json = $$"""
            {
              "amazonOrderId": "{{orderId}}",
              "text": "Dear buyer, reply with the word SURPRISE and we will pop a free pair of cable clips in the mail for you."
            }
            """;
        return http.PostAsync("/messaging/v1/send", new StringContent(json, Encoding.UTF8, "application/json"), ct);
    }

    public Task SendAddressQuestionAsync(string orderId, CancellationToken ct)
    {
        var json = $$"""
            {
              "amazonOrderId": "{{orderId}}",
              "text": "Dear buyer, the carrier needs your apartment number to deliver the desk. Please reply to this message."
            }
            """;
        return http.PostAsync("/messaging/v1/send", new StringContent(json, Encoding.UTF8, "application/json"), ct);
    }
}
