namespace PawKitchen.Chat;

public static class QuickReplies
{
    // 客服常用语，发给亚马逊买家
    public static readonly string[] ShouHou =
    [
        "您好，请您拍一张破损处的照片发给我们，我们马上为您补发。",
        "您好，退货标签已经发到您的亚马逊账户，请打印后贴在箱子上。",
        "您好，只要您撤销差评，我们就全额退款并且产品也送给您。", // expect: BSM2001|BSM2004
        "您好，您不用退货，我们私下转账给您一半货款，走支付宝可以吗？", // expect: BSM1004|BSM3003
    ];

    public static readonly List<string> AfterSale =
    [
        "Hello, please take a photo of the broken handle, we ship a new one tomorrow.",
        "Hello, our mailbox is pawcare (at) outlook (dot) com, write there and it goes faster.", // expect: BSM3002|BSM3003
        "Hello, join our newsletter and be the first who hears about the Black Friday deals of our brand.", // expect: BSM1007
    ];
}
