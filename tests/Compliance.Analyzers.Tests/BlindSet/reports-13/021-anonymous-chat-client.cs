using System.Net.Http.Json;

namespace Seepferd.Connect;

public sealed class ChatClient(HttpClient http)
{
    public Task SendWelcome(string conversationId) =>
        http.PostAsJsonAsync("v2/conversations/send", new
        {
            conversationId,
            channel = "amazon_uk",
            recipient = "buyer",
            message = "Hello! Your aquarium heater is preset to 25 °C. Wait 30 minutes before you plug it in.",
        });

    public Task SendVideoAsk(string conversationId) =>
        http.PostAsJsonAsync("v2/conversations/send", new
        {
            conversationId,
            channel = "amazon_uk",
            recipient = "buyer",
            message = "Hello! Film your aquarium for the review and we extend your guarantee from two to four years.", // expect: BSM2001
        });

    public Task SendTelegram(string conversationId) =>
        http.PostAsJsonAsync("v2/conversations/send", new
        {
            conversationId,
            channel = "amazon_uk",
            recipient = "buyer",
            message = "Hello! Other owners swap tips in our Telegram channel t.me/seepferd_aqua, come and join.", // expect: BSM3001|BSM3002|BSM3003|BSM1007
        });
}
