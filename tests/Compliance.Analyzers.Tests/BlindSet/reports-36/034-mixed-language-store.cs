using System.Collections.Frozen;

namespace Tidewater.Localization;

public static class BuyerMessageStore
{
    private static readonly FrozenDictionary<(string Key, string Lang), string> Texts =
        new Dictionary<(string, string), string>
        {
            [("parcel_lost", "en")] = "The parcel is lost. Do you prefer a refund or a new one?",
            [("parcel_lost", "zh")] = "包裹丢失了，请问您希望退款还是重新发货？",
            [("keep_it", "en")] = "Keep the jacket, withdraw the return and we hand you a store credit of {{amount}}.", // expect: BSM1003|BSM1006|BSM1005
            [("keep_it", "zh")] = "衣服您留着，撤销退货申请，我们私下补您 {{amount}} 元。", // expect: BSM1003|BSM1004|BSM3003
            [("see_more", "en")] = "While you wait: our rain trousers are new and go well with the jacket.", // expect: BSM1007
            [("see_more", "zh")] = "等待期间不妨看看我们的新品雨裤，和您的外套很配。", // expect: BSM1007
            [("wash", "en")] = "Wash it at 30 degrees and hang it up to dry.",
            [("wash", "zh")] = "请用 30 度水洗，悬挂晾干。",
        }.ToFrozenDictionary();

    public static string Get(string key, string lang) => Texts[(key, lang)];
}
