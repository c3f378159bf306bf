using System.Text.Json;

namespace Qianmo.Bot;

/// 聊天机器人内置话术（发给亚马逊买家）
internal static class NeiZhiHuaShu
{
    // expect@+7: BSM1002|BSM1001
    // expect@+7: BSM3002|BSM3003
    private const string Json = """
    {
      "version": 3,
      "replies": {
        "late_parcel": "So sorry for the waiting. Carrier says the parcel will be there on Friday, if not we refund you at once.",
        "ask_again":   "Want to order one more? Take this secret word SUNNY7 in the promo box and the price go down.",
        "no_answer":   "Our office is closed now, you can reach boss any time at kelly.zhou@qianmo-outdoor.com",
        "return":      "To return, open Your Orders, choose the item and press Return or Replace Items. The label is free."
      }
    }
    """;

    public static Dictionary<string, string> Load()
    {
        using var doc = JsonDocument.Parse(Json);
        return doc.RootElement.GetProperty("replies").EnumerateObject()
            .ToDictionary(p => p.Name, p => p.Value.GetString()!);
    }
}
