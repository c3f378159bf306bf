using System.Text.Json;

namespace NorthFork.Knives.Content;

public static class BuyerMessageCatalog
{
    // expect@+7: BSM3002|BSM3003
    // expect@+7: BSM1006|BSM1004
    private const string Json = """
        {
          "channel": "amazon-buyer-message",
          "templates": [
            { "id": "rust", "en": "Spots on the blade come from the dishwasher. Send the knife back with the prepaid label and we refund it.", "zh": "刀面生锈可用预付标签退回，全额退款。" },
            { "id": "sharpen", "en": "Answer with your private e-mail address, our smith will get in touch with you there.", "zh": "请留下您的微信号，磨刀师傅会加您。" },
            { "id": "refer", "en": "Send a friend our way and both of you pocket ten dollars.", "zh": "推荐朋友购买，双方各得十美元奖励。" },
            { "id": "block", "en": "The knife block lot 8 was glued badly. A new block is under way.", "zh": "刀架胶合不良，新刀架已寄出。" }
          ]
        }
        """;

    private static readonly Lazy<JsonDocument> Doc = new(() => JsonDocument.Parse(Json));

    public static string Text(string id, string lang) =>
        Doc.Value.RootElement.GetProperty("templates").EnumerateArray()
            .Single(t => t.GetProperty("id").GetString() == id)
            .GetProperty(lang).GetString()!;
}
