using System.Text.Json;

namespace Elder.Http;

public class Gateway(HttpClient http)
{
    public Task Close(string orderId)
    {
        var payload = JsonSerializer.Serialize(new
        {
            orderId,
            text = "Dear buyer, please change your rating to five stars, we have sent the new cup.", // expect: BSM2004|BSM2002|BSM2001
        });
        return http.PostAsync("messaging/v1/orders/" + orderId, new StringContent(payload));
    }
}
