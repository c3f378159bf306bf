using Dapper;
using System.Data;

namespace Pune.Lighting.Reports;

public class PromotionReport(IDbConnection db)
{
    const string Sql = @"
SELECT o.order_id, p.promo_code, p.discount_percent, 'coupon ' || p.promo_code || ' gave ' || p.discount_percent || '% off' AS note
FROM orders o
JOIN promotions p ON p.order_id = o.order_id
WHERE p.kind IN ('COUPON', 'CASHBACK', 'GIFT CARD', 'FREE GIFT')
  AND o.purchase_date >= @since
ORDER BY p.discount_percent DESC";

    const string ReviewSql = """
        UPDATE reviews
        SET status = 'deleted', note = 'please remove the negative review was written by agent'
        WHERE asin = @asin AND stars <= 2 AND is_spam = 1
        """;

    public Task<IEnumerable<PromoRow>> TopAsync(DateTime since) => db.QueryAsync<PromoRow>(Sql, new { since });
    public Task<int> HideSpamAsync(string asin) => db.ExecuteAsync(ReviewSql, new { asin });
}
