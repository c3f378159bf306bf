using System.Net.Http;
using System.Text;

namespace Lumo.Integrations.Sms;

public class SmsGatewayClient(HttpClient http)
{
    public async Task SendPickupAsync(string phone)
    {
        // expect@+5: BSM3001|BSM1007
        var json = """
            {
              "campaign": "buyer-sms-after-delivery",
              "lang": "en",
              "text": "Hi! Discover matching cushions for your Amazon order at lumo-living.shop/cushions and treat your sofa."
            }
            """;
        await http.PostAsync("/v2/messages", new StringContent(json, Encoding.UTF8, "application/json"));
    }

    public async Task SendDeliverySlotAsync(string phone, string slot)
    {
        var json = $$"""
            {
              "to": "{{phone}}",
              "text": "Your sofa arrives on {{slot}}. Please make sure that the stairway is clear. Lumo"
            }
            """;
        await http.PostAsync("/v2/messages", new StringContent(json, Encoding.UTF8, "application/json"));
    }

    public async Task SendReviewBonusAsync(string phone)
    {
        // expect@+4: BSM2001
        var json = $$"""
            {
              "to": "{{phone}}",
              "text": "Lumo: every customer who rates the sofa on Amazon this month receives a $20 thank-you. Honest opinions count too!"
            }
            """;
        await http.PostAsync("/v2/messages", new StringContent(json, Encoding.UTF8, "application/json"));
    }
}
