using System.Text.Json;

namespace Bridgepoint.Import;

internal static class StarterMacros
{
    // Imported on the first start of the tenant. Agents see these macros in the reply box of Amazon threads.
    // expect@+6: BSM1002
    // expect@+7: BSM1005
    internal const string Json = """
        {
          "macros": [
            { "key": "late", "reply_to_buyer": "Hi {{name}}, the parcel is held at customs. We expect release by Friday." },
            { "key": "promo", "reply_to_buyer": "Hi {{name}}, enter {{coupon_code}} in the basket, it is our way to say thanks." },
            { "key": "parts", "reply_to_buyer": "Hi {{name}}, a spare hinge was posted today without charge." },
            { "key": "gift", "reply_to_buyer": "Hi {{name}}, tell us your favourite colour and we add a complimentary cap to your order." },
            { "key": "faulty", "reply_to_buyer": "Hi {{name}}, sorry for the defect, the full price was refunded." }
          ]
        }
        """;

    public static IReadOnlyList<Macro> Load() =>
        JsonSerializer.Deserialize<MacroFile>(Json, JsonSerializerOptions.Web)!.Macros;
}
