using System.Collections.Immutable;

namespace Quillstone.Localization;

internal static class LocalizedBodies
{
    internal static readonly ImmutableDictionary<(string Key, string Lang), string> Map =
        new Dictionary<(string, string), string>
        {
            [("customs", "en")] = "Customs in Oslo asks for your personal tax number. Without it the parcel goes back.",
            [("customs", "zh-TW")] = "海關需要您的實名認證資料，請於EZ WAY確認申報。",
            [("thanks", "en")] = "We would be grateful for positive feedback with 5 stars.", // expect: BSM2002
            [("thanks", "zh-TW")] = "懇請您賞個五星好評，寫得越詳細越好。", // expect: BSM2002
            [("bonus", "en")] = "Refer a friend and both of you get a $10 voucher.", // expect: BSM1006|BSM1002
            [("bonus", "zh-TW")] = "推薦朋友購買，兩位都可獲得300元購物金。", // expect: BSM1006|BSM1004|BSM1002
        }.ToImmutableDictionary();
}
