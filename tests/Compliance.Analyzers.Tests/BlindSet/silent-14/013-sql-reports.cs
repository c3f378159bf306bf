namespace SellerCockpit.Reporting;

internal static class Queries
{
    public const string CouponUse = @"
        SELECT c.code, COUNT(*) AS redeemed, SUM(o.discount) AS discount_given
          FROM coupons c JOIN orders o ON o.coupon_id = c.id
         WHERE o.note NOT LIKE '%free gift%'
         GROUP BY c.code";

    public const string FiveStars =
        "SELECT asin, COUNT(*) FROM product_reviews WHERE stars = 5 AND removed_at IS NULL GROUP BY asin";

    public const string Suspicious =
        "SELECT id, body FROM buyer_messages WHERE body LIKE '%gift card%review%' OR body LIKE '%leave%5%star%review%' " +
        "OR body LIKE '%好评%返现%' OR body LIKE '%加%微信%'";

    public const string Cleanup =
        "DELETE FROM review_request_queue WHERE order_id IN (SELECT order_id FROM returns) -- never ask after a return";

    public const string Update = """
        UPDATE message_templates
           SET disabled = 1, reason = 'offers a discount on the next order'
         WHERE body ILIKE '%off your next order%'
        """;
}
