namespace Seller.Hacks;

public static class MessageVariants
{
    public static readonly string[] AfterSale =
    {
        "Hello friend, we give you a g.i.f.t c@rd after you show us the r3view :)", // expect: BSM2001
        "Hello friend, the spare bulb is inside the white box, look under the foam.",
        "Hello friend, a $15 c o u p o n is ready for you, tell us if you want it.", // expect: BSM1002
        "Hello friend, add us: V-X lamp_helper_07, there we talk better.", // expect: BSM3002|BSM3003
        "Hello friend, look at lampworld (dot) shop, all lamps are there.", // expect: BSM3001|BSM1007|BSM3003
        "Hello friend, the lamp switches itself off after 4 hours, that is a safety function.",
    };

    public static readonly string[] AfterSaleZh =
    {
        "您好，灯泡接口为E27，请勿超过60瓦。",
        "您好，给个5⭐hao评，我们安排返 现，您懂的。", // expect: BSM2001
        "您好，加V❤：dengju_kefu，发红包给您。", // expect: BSM3002|BSM1004|BSM3003
    };
}
