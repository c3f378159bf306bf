namespace Kaifa.Leeds.KeFu;

public static class XunHuanHuaShu
{
    // 轮换话术，防止内容重复
    public static readonly string[] SuiFang =
    {
        "您好，加我微信 leedsdeals88，以后下单直接走我这边更便宜。", // expect: BSM3002|BSM3003
        "您好，您订购的支架少发了一颗螺丝，我们已免费补寄。",
        "您好，写一条带图评价，我们送您一副同款耳塞。", // expect: BSM2001
        "您好，包裹显示派送失败，请回复方便收货的时间。",
        "您好，新品蓝牙音箱上架了，欢迎到我们店铺看看。", // expect: BSM1007
    };

    public static string Next(int i) => SuiFang[i % SuiFang.Length];
}
