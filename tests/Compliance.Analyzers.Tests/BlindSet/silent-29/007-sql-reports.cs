namespace Analytics.Warehouse.Queries
{
    public static class PromotionSql
    {
        public const string CouponsUsed = @"
SELECT c.code AS coupon_code, COUNT(*) AS used, SUM(o.discount) AS total_discount
FROM orders o JOIN coupons c ON c.id = o.coupon_id
WHERE o.channel = 'amazon' AND c.description LIKE '%off your next order%'
GROUP BY c.code";

        public const string MarkBadMessages =
            "UPDATE buyer_messages SET status = 'blocked' WHERE body LIKE '%five star review%' OR body LIKE '%gift card%' OR body LIKE '%whatsapp%'";

        public const string GiftSeed =
            "INSERT INTO promotions (name, kind, value) VALUES ('Buy two get one free', 'BOGO', 1), ('10% off everything', 'PERCENT', 10)";

        public const string PlatformCheck =
            "SELECT message_id FROM outbound WHERE body ~* '(paypal|zelle|cash ?back)' AND created_at > now() - interval '1 day'";
    }
}
