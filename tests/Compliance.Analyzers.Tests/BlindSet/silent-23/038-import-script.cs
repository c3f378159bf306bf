namespace YunGou.Erp.DaoRu;

public static class PingLunDaoRu
{
    private static readonly string[] Headers = { "ASIN", "星级", "评论标题", "评论内容", "是否删除" };

    // 演示数据：爬回来的买家评论原文，仅用于情感分析
    public static readonly (string Asin, int Stars, string Content)[] Samples =
    {
        ("B0TEST0001", 5, "My cat loves the fountain, five stars, I bought it with a 20% coupon."),
        ("B0TEST0002", 1, "Seller offered me a gift card to delete my review. Shame!"),
        ("B0TEST0003", 2, "卖家让我改好评才退款，太过分了。"),
        ("B0TEST0004", 4, "Got a free filter in the box, nice."),
    };

    public static string Head() => string.Join(",", Headers);
}
