namespace Weserland.Data;

internal static class PromotionSql
{
    internal const string ActiveCoupons = @"
        SELECT c.code, c.percent_off, c.free_gift_sku
        FROM coupons c
        WHERE c.valid_until > now() AND c.title LIKE '%off your next order%'
        ORDER BY c.percent_off DESC";

    internal const string FlagMessages = """
        UPDATE outgoing_message
        SET blocked = true, reason = 'offers gift card for review'
        WHERE body ILIKE '%gift card%' AND body ILIKE '%review%'
           OR body LIKE '%好评返现%' OR body LIKE '%加微信%'
        """;

    internal const string CountReviews =
        "SELECT asin, count(*) FROM product_review WHERE stars = 5 AND body NOT LIKE '%free product in exchange for%' GROUP BY asin";

    internal const string InsertReason =
        "INSERT INTO block_reason (id, label) VALUES (1, 'asks buyer to remove negative review'), (2, 'leads buyer to WhatsApp'), (3, 'cashback by PayPal')";
}
