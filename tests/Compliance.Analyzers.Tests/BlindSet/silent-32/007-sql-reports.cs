namespace ChannelLoom.Reporting.Queries;

internal static class ReportSql
{
    internal const string CouponUse = @"
        SELECT c.code, c.percent_off, COUNT(*) AS used, SUM(o.discount_amount) AS discount
        FROM coupons c JOIN orders o ON o.coupon_code = c.code
        WHERE o.channel = 'shopify' AND c.description LIKE '%off your next order%'
        GROUP BY c.code, c.percent_off";

    internal const string ReviewsByStars =
        "SELECT stars, COUNT(*) FROM product_reviews WHERE title ILIKE '%free gift%' OR body ILIKE '%5 star review%gift card%' GROUP BY stars";

    internal const string MessagesToCheck =
        "SELECT id, body FROM buyer_messages WHERE body ~* '(coupon|discount|cashback|whatsapp|paypal)' AND sent_at > now() - interval '30 days'";

    internal const string DeactivateTemplates =
        "UPDATE buyer_message_template SET active = false WHERE body LIKE '%leave us a positive review%' AND channel = 'amazon'";

    internal const string DropOldGiftCards = "DELETE FROM gift_cards WHERE balance = 0 AND expires_at < now()";
}
