namespace Hub.Data.Sql
{
    internal static class Queries
    {
        public const string CouponsUsed =
            "SELECT c.code, c.percent_off, COUNT(*) AS used FROM coupon c JOIN order_coupon oc ON oc.coupon_id = c.id GROUP BY c.code, c.percent_off";

        public const string FreeGifts = @"
            SELECT o.amazon_order_id, g.sku
              FROM orders o
              JOIN free_gift g ON g.order_id = o.id
             WHERE g.reason = 'gift card' AND o.review_stars = 5";

        public const string Refunded = """
            UPDATE message_template
               SET active = 0
             WHERE body LIKE '%leave us a review%' OR body LIKE '%好评返现%' OR body LIKE '%coupon%'
            """;

        public static string ByStars(int stars) => $"SELECT id, title FROM product_review WHERE stars = {stars} ORDER BY created_at DESC";
    }
}
