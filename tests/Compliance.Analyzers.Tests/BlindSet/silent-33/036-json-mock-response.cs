namespace KuaJing.Tests.Mock;

internal static class YaMaXunMoNi
{
    // 模拟亚马逊接口返回：促销列表、退货评论
    public const string CuXiaoLieBiao = """
        {
          "promotions": [
            { "id": "P-1", "type": "COUPON", "percentOff": 15, "status": "RUNNING" },
            { "id": "P-2", "type": "BUY_ONE_GET_ONE", "status": "ENDED" }
          ],
          "nextToken": null
        }
        """;

    public const string PingLunLieBiao = """
        {
          "reviews": [
            { "rating": 1, "title": "Seller offered me a gift card to delete my review", "verified": true },
            { "rating": 5, "title": "Great lamp", "verified": true }
          ]
        }
        """;

    public const string CuoWu = """{ "errors": [ { "code": "InvalidInput", "message": "Coupon discount must be at least 5%." } ] }""";
}
