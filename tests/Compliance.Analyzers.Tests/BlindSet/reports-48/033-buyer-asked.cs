namespace Amz.KeFu.HuiFu;

/// <summary>买家询价、索要优惠时的标准回复</summary>
public static class XunJiaHuiFu
{
    public static string JuJue => "您好，感谢咨询。我们无法在平台之外提供任何折扣，请以商品页面价格为准。";

    public static string SiXia => "您好，先按原价拍下，签收后我们再把差价 12 美元私下退给您。"; // expect: BSM1001|BSM1004|BSM3003|BSM1003

    public static string DaiMa => "Hello, sure thing! Key in FRIEND-30 when you pay, the code works once and only for you."; // expect: BSM1002

    public static string Refuse => "Hello, we do not send codes to single buyers. The price shown on the product page is the current one.";

    public static string SongLi => "您好，价格已是最低，不过可以额外送您一副手套，下单后留言即可。"; // expect: BSM1005

    public static string Wholesale(int qty) =>
        qty > 50
            ? "Hello, for fifty or more write to sales@kaiyuan-bikes.com and we will make you an offer outside Amazon." // expect: BSM3002|BSM3003
            : "Hello, please place the order on the product page; several units ship together.";
}
