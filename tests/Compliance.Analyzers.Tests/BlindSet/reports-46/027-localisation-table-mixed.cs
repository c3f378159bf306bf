using System.Collections.Generic;

namespace GlobeSeller.I18n;

public static partial class BuyerMessageTable
{
    // key -> (en, zh-CN, zh-TW)
    public static readonly SortedDictionary<string, (string En, string ZhCn, string ZhTw)> Rows = new()
    {
        ["replacement.sent"] = ("A new unit is on its way, free of charge.", "新品已免费寄出。", "新品已免費寄出。"),
        ["review.good"] = (
            "Happy with it? Please show it with five stars.", // expect: BSM2002|BSM2003
            "满意的话请打五颗星。", // expect: BSM2002|BSM2003
            "滿意的話請給我們五顆星好評。"), // expect: BSM2002|BSM2003
        ["coupon.next"] = (
            "Your next order is cheaper with the code {0}.", // expect: BSM1002|BSM1001|BSM1006
            "下次购物输入{0}即可享受优惠。", // expect: BSM1002|BSM1001|BSM1006
            "下次購物輸入折扣碼{0}，立享九折優惠。"), // expect: BSM1002|BSM1001|BSM1006
        ["refund.done"] = ("We have refunded {0} for the missing lid of this order.", "缺少的盖子部分{0}已退款。", "缺少的蓋子部分{0}已退款。"),
    };
}
