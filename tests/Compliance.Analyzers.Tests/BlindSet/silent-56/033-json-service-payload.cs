using System.Net.Http;
using System.Text;

namespace Ostrava.Erp.Gateway;

public sealed class ServiceMessageGateway(HttpClient http)
{
    public Task SendPartAsync(string orderId, CancellationToken ct)
    {
        var json = $$"""
            {
              "amazonOrderId": "{{orderId}}",
              "text": "Dear customer, the hex key was missing from your desk. We have sent you one today, free of charge. The rest of the order is complete."
            }
            """;
        return http.PostAsync("/messaging/v1/send", new StringContent(json, Encoding.UTF8, "application/json"), ct);
    }

    public Task SendFreightAsync(string orderId, string slot, CancellationToken ct)
    {
        var json = $$"""
            {
              "amazonOrderId": "{{orderId}}",
              "text": "Dear customer, the desk weighs 64 kg and comes with a two-man team on {{slot}}. The driver will use the number on your order to reach you."
            }
            """;
        return http.PostAsync("/messaging/v1/send", new StringContent(json, Encoding.UTF8, "application/json"), ct);
    }
}
