using System.Collections.Generic;

namespace Dehua.Listing;

public class ChanPinYeShengChengQi
{
    // 亚马逊商品页五点描述与 A+ 文案
    public Dictionary<string, List<string>> WuDian { get; } = new()
    {
        ["TEA-POT-220"] = new List<string>
        {
            "PERFECT GIFT - comes in a gift box with ribbon, a nice surprise for tea lovers",
            "FREE OF LEAD - glaze tested, safe for every day",
            "220 ML - enough for two cups, strainer included",
            "EASY TO CLEAN - no coating, rinse with water",
            "WARRANTY - 12 months warranty against cracks",
        },
        ["TEA-CUP-6"] = new List<string>
        {
            "SET OF 6 - porcelain cups in classic white",
            "STAR PATTERN - five stars painted by hand on each cup",
            "COUPON BOOK NOT INCLUDED - picture shows decoration only",
        },
    };

    public string BiaoTi(string pinPai, int rongLiang) => $"{pinPai} Porcelain Teapot {rongLiang} ml with Strainer, Gift for Mother";
}
