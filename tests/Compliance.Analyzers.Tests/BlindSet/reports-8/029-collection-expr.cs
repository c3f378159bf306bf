using System.Collections.Frozen;
using System.Collections.Generic;

namespace LanTu.Bot.Knowledge;

internal sealed record Intent(string Code, string[] Replies);

internal static class IntentTable
{
    public static readonly Intent[] All =
    [
        new("where_is_my_order",
        [
            "您好，查詢到您的包裹已抵達芝加哥轉運中心，預計兩天內派送。",
            "Hi, your parcel reached the Chicago hub this morning and should be delivered within two days.",
        ]),
        new("praise",
        [
            "Glad you love it! Would you post exactly these kind words as a review on the product page?", // expect: BSM2003|BSM2002
            "很高興您喜歡！能不能把這段話貼到評論區，給我們五顆星？", // expect: BSM2002|BSM2003
        ]),
        new("price_drop",
        [
            "We can only refund through Amazon, and the price at the time of the order applies.",
            "您好，差價我們可以用街口支付轉給您，請提供帳號。", // expect: BSM1004
        ]),
    ];

    public static FrozenDictionary<string, string[]> Index() =>
        All.ToFrozenDictionary(i => i.Code, i => i.Replies);
}
