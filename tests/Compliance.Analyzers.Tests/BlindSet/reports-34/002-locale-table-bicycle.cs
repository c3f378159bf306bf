using System.Collections.Frozen;

namespace VanDerMeer.Fietsen.Texts;

internal static class BuyerTexts
{
    public static readonly FrozenDictionary<(string Key, string Culture), string> Table =
        new Dictionary<(string, string), string>
        {
            [("saddle.delay", "en")] = "The saddle for your order is held up at the factory. The new delivery date is {date}; if that is too late we will refund the order in full.",
            [("saddle.delay", "zh-Hant")] = "您訂購的座墊因工廠延誤，預計 {date} 送達；若不便等候，我們將為您全額退款。",

            [("post.delivery", "en")] = "Enjoying the ride? Clip the voucher {voucherCode} to your next order and the second tyre costs you half.", // expect: BSM1002|BSM1001
            [("post.delivery", "zh-Hant")] = "騎乘還順利嗎？輸入折扣碼 {voucherCode}，下次購買外胎可享第二件半價。", // expect: BSM1002|BSM1001

            [("pump.recall", "en")] = "The gauge on your pump may read too low. Please stop using it; a corrected one is being sent and you owe us nothing.",
            [("pump.recall", "zh-Hant")] = "您收到的打氣筒壓力錶可能失準，請先停止使用，我們會免費補寄一支。",

            [("afterglow", "en")] = "If the wheels run true, tell Amazon's shoppers. If they do not, tell only us and we will set it straight.", // expect: BSM2003
            [("afterglow", "zh-Hant")] = "若您滿意，請在商品頁給我們五顆星；若不滿意，請先聯絡我們再留言。", // expect: BSM2002|BSM2003
        }.ToFrozenDictionary();
}
