namespace Longtai.Erp.Reporting;

internal static class PingJiaSql
{
    public const string ChaPing = @"
SELECT o.order_no, r.stars, r.title
FROM   t_review r JOIN t_order o ON o.id = r.order_id
WHERE  r.stars <= 3 AND r.title LIKE '%refund%' OR r.title LIKE '%gift card for review%'";

    public const string GengXin = "UPDATE t_coupon SET remark = '下次购买立减10元' WHERE coupon_type = 'NEXT_ORDER' AND is_deleted = 0";

    public const string ChaRu = "INSERT INTO t_activity (name, rule) VALUES ('好评返现', '五星好评返现5元') /* 淘宝旧活动，仅供历史报表 */";

    public static string TongJi(string biao) =>
        $"SELECT COUNT(*) FROM {biao} WHERE content LIKE '%leave us a 5 star review%' OR content LIKE '%加微信%'";
}
