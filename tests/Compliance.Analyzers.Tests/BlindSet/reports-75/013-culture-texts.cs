using System.Collections.Frozen;
using System.Globalization;

namespace Sprocket.Bikes.Localization;

public static class BuyerTexts
{
    private static readonly FrozenDictionary<(string Culture, string Key), string> All =
        new Dictionary<(string, string), string>
        {
            [("en", "pads.recall")] = "Hello, the brake pads in your order come from a batch that wears too fast. Please do not fit them. We have refunded them in full.",
            [("zh-Hant", "pads.recall")] = "您好，您訂單中的煞車皮屬於磨損過快的批次，請勿安裝。我們已全額退款，款項將退回原付款方式。",

            [("en", "tyre.size")] = "Hello, the tyre you picked is 28 inches but your tube is 26. Shall we swap one of them before shipping?",
            [("zh-Hant", "tyre.size")] = "您好，您選的外胎是28吋，內胎卻是26吋，出貨前需要幫您更換其中一項嗎？",

            [("en", "delivered.light")] = "Hello, your headlight was handed over at the front desk. Charge it for three hours before the first ride.",
            [("zh-Hant", "delivered.light")] = "您好，車燈已由櫃台簽收，首次使用前請充電三小時。加入我們的 LINE 好友 @sprocketbikes，隨時都能聊。", // expect: BSM3002

            [("en", "pump.broken")] = "Hello, sorry the pump lost pressure. A new one is on its way, free of charge.",
            [("zh-Hant", "pump.broken")] = "您好，打氣筒漏氣造成您的困擾，深感抱歉。新品已寄出，不另收費。",

            [("zh-Hant", "pump.followup")] = "您好，新的打氣筒收到了嗎？若您願意給個滿分好評，我們再送您一只水壺。", // expect: BSM2001|BSM2002|BSM1005
        }.ToFrozenDictionary();

    public static string Get(string key, CultureInfo culture)
    {
        for (var c = culture; !Equals(c, CultureInfo.InvariantCulture); c = c.Parent)
        {
            if (All.TryGetValue((c.Name, key), out var text))
                return text;
        }

        return All[("en", key)];
    }
}
