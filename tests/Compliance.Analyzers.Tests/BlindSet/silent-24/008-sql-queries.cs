namespace PeakMoss.Reporting;

internal static class Queries
{
    public const string CouponUse = """
        SELECT c.code, COUNT(*) AS uses, SUM(o.discount) AS given_away
        FROM coupons c JOIN orders o ON o.coupon_code = c.code
        WHERE o.placed_at >= @from AND c.description LIKE '%20% off your next order%'
        GROUP BY c.code
        """;

    public const string BadDrafts =
        "SELECT id, body FROM draft_messages WHERE body LIKE '%leave a 5-star review%' OR body LIKE '%gift card%' OR body LIKE '%whatsapp%'";

    public const string Purge = @"DELETE FROM message_templates WHERE body LIKE N'%好评返现%' OR body LIKE N'%加微信%'";

    public const string Refunds = "SELECT order_id, amount FROM refunds WHERE reason = 'goodwill compensation' AND approved_by IS NULL";
}
