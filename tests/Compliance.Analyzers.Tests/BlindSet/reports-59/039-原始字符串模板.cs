namespace Zhonghai.Seller.Templates;

public static class AmazonBuyerLetter
{
    // expect@+5: BSM1003|BSM1006|BSM1001
    public const string Checkup = """
        {buyer}，您好：

        净水器的滤芯安装视频您看明白了吗？水压正常的话指示灯是蓝色的。
        您下一台净水器的运费由我们来出，算是交个朋友。
        """;

    // expect@+5: BSM1004|BSM3003|BSM3004
    public static string Broken(string buyer, string orderId, decimal amount) => $"""
        {buyer}，您好：

        订单 {orderId} 的外壳裂了，非常抱歉。
        麻烦把您的银行卡号发过来，我们把 {amount:F2} 美元直接打到您的卡里，不走亚马逊的退款。
        """;

    public static string Fixed(string buyer, string orderId) => $"""
        {buyer}，您好：

        订单 {orderId} 的新外壳今天已免费寄出，装法见随附的说明书。
        """;
}
