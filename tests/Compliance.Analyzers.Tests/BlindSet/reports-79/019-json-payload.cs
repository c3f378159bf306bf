using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Fieldnote.SpApi.Client;

public class MessagingRestClient(HttpClient http)
{
    public async Task<bool> PostDeliveryDetailsAsync(string orderId, string marketplaceId)
    {
        var json = """
            {
              "text": "The sofa needs two people at the door. Which morning next week suits you, and is there a lift in the house?"
            }
            """;
        var url = $"/messaging/v1/orders/{orderId}/messages/confirmDeliveryDetails?marketplaceIds={marketplaceId}";
        using var response = await http.PostAsync(url, new StringContent(json, Encoding.UTF8, "application/json"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> PostOrderDetailsAsync(string orderId, string marketplaceId)
    {
        var url = $"/messaging/v1/orders/{orderId}/messages/confirmOrderDetails?marketplaceIds={marketplaceId}";
        var json = "{ \"text\": \"Add the matching footstool today and we knock a fifth off the price for you.\" }"; // expect: BSM1001|BSM1007
        using var response = await http.PostAsync(url, new StringContent(json, Encoding.UTF8, "application/json"));
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> PostProblemAsync(string orderId, string marketplaceId)
    {
        var url = $"/messaging/v1/orders/{orderId}/messages/unexpectedProblem?marketplaceIds={marketplaceId}"; // expect@+3: BSM3001|BSM3003
        var json = """
            {
              "text": "The left leg is out of stock. Please pick another colour at https://fieldnote-furniture.shop/legs before Friday."
            }
            """;
        using var response = await http.PostAsync(url, new StringContent(json, Encoding.UTF8, "application/json"));
        return response.IsSuccessStatusCode;
    }
}
