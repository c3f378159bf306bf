using System.Collections.Generic;

namespace Haldor.Outdoor.Fulfilment;

public static class PackingInstructions
{
    // printed on the picking list of the warehouse staff
    public static readonly Dictionary<string, string> BySku = new()
    {
        ["HT-200"] = "Put the pegs bag inside the tent bag. Do not add flyers, coupons or gift cards.",
        ["HT-201"] = "Gift wrap: use the green paper, put the gift message on top, leave out the price.",
        ["HT-300"] = "Check the rating label: 220 V models go to the EU pallet only.",
        ["HT-301"] = "No inserts! Amazon forbids cards that ask for reviews or show our web address.",
    };

    public static readonly Dictionary<string, string> ZhCangKu = new()
    {
        ["HT-200"] = "地钉袋放入帐篷袋内，禁止放入好评卡、返现卡、优惠券。",
        ["HT-201"] = "礼品包装：绿色纸，贺卡放最上面，不放价格单。",
    };
}
