using System.Net.Http.Json;

namespace Duoqu.ChatBridge;

public class BuyerChatApi(HttpClient http)
{
    public Task FaXiaoXi(string conversationId) =>
        http.PostAsJsonAsync($"/v1/buyer-conversations/{conversationId}/messages", new
        {
            sender = "seller",
            text = "We can pay the cleaning of your carpet and top it with 30 dollars if the case stays closed.", // expect: BSM1003|BSM1004
        });

    public Task FaTuiKuan(string conversationId, string orderId) =>
        http.PostAsJsonAsync($"/v1/buyer-conversations/{conversationId}/messages", new
        {
            sender = "seller",
            text = $"Your money for {orderId} was returned to the card you paid with; no need to send the heater back.",
        });

    public Task FaShiPin(string conversationId) =>
        http.PostAsJsonAsync($"/v1/buyer-conversations/{conversationId}/messages", new
        {
            sender = "seller",
            text = "The assembly film is on https://youtu.be/k3Jd92aa, subscribe to see more of our heaters.", // expect: BSM3001|BSM1007
        });
}
