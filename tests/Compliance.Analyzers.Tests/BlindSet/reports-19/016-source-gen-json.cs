using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBridge;

[JsonSerializable(typeof(OutgoingChat))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal partial class ChatJsonContext : JsonSerializerContext;

internal sealed record OutgoingChat(string ThreadId, string Text, string? Lang = "en");

internal sealed class ChatSender(HttpClient http)
{
    public async Task SendWinBackAsync(string threadId)
    {
        var chat = new OutgoingChat(threadId,
            "We miss you! Come back this week and shipping plus ten percent of the price are on us."); // expect: BSM1001|BSM1007
        await PostAsync(chat);
    }

    public async Task SendQrAsync(string threadId)
    {
        var chat = new OutgoingChat(threadId, Text: "掃描包裝內的 QR Code 加入官方帳號，可領取新會員購物金。", Lang: "zh-TW"); // expect: BSM3001|BSM3002|BSM3003|BSM1002|BSM1006|BSM1005
        await PostAsync(chat);
    }

    public Task SendLabelAsync(string threadId) =>
        PostAsync(new OutgoingChat(threadId, "Your prepaid return label is ready in Your Orders. Drop the box at any UPS point."));

    private async Task PostAsync(OutgoingChat chat)
    {
        var json = JsonSerializer.Serialize(chat, ChatJsonContext.Default.OutgoingChat);
        using var response = await http.PostAsync("chat/send", new StringContent(json));
        response.EnsureSuccessStatusCode();
    }
}
