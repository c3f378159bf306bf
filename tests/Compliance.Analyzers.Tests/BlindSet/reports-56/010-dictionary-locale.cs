using System.Collections.Frozen;
using System.Collections.Generic;

namespace Lumora.Buyers.Templates;

internal static class WarrantyFollowUp
{
    public static readonly FrozenDictionary<string, string> BodyByLocale = new Dictionary<string, string>
    {
        ["en-US"] = "Hi {buyer}, rate your night light with 5 stars and we extend its warranty to three years.", // expect: BSM2001
        ["en-GB"] = "Hi {buyer}, your night light is covered for two years from delivery. Keep the order number, that is all we need.",
        ["zh-CN"] = "您好 {buyer}，留下五星评价后，质保自动延长至三年。", // expect: BSM2001
        ["zh-TW"] = "您好 {buyer}，留下五星評價後，保固即可延長至三年。", // expect: BSM2001
        ["ja-JP"] = "{buyer} 様、保証期間は二年です。",
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, string> SubjectByLocale = new Dictionary<string, string>
    {
        ["en-US"] = "Warranty information for order {order}",
        ["en-GB"] = "Warranty information for order {order}",
        ["zh-CN"] = "订单 {order} 的质保说明",
        ["zh-TW"] = "訂單 {order} 的保固說明",
        ["ja-JP"] = "ご注文 {order} の保証について",
    }.ToFrozenDictionary();
}
