namespace Threadwell.Reports;

internal static class Sql
{
    public const string CouponUse = """
        SELECT c.code, c.percent_off, COUNT(*) AS used, SUM(o.discount_total) AS discount
        FROM coupon c JOIN orders o ON o.coupon_code = c.code
        WHERE o.created_at >= @from AND c.campaign = 'free gift with purchase'
        GROUP BY c.code, c.percent_off
        """;

    public const string LowStars =
        "SELECT asin, AVG(stars) FROM product_review WHERE stars <= 2 AND deleted = 0 GROUP BY asin";

    public const string Deactivate =
        "UPDATE canned_response SET enabled = 0 WHERE body LIKE '%leave a review%' OR body LIKE '%gift card%' OR body LIKE '%优惠券%'";

    public const string Refunds =
        "INSERT INTO refund (order_id, amount, reason) VALUES (@order, @amount, 'goodwill compensation')";
}
