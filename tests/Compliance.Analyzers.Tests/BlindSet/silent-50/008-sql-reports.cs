using Dapper;
using System.Data;

namespace Northlight.Reporting;

public class PromotionReports(IDbConnection db)
{
    private const string CouponUse = @"
        SELECT c.code, COUNT(*) AS used, SUM(o.discount) AS discount_total
        FROM coupon c JOIN orders o ON o.coupon_code = c.code
        WHERE o.channel = 'webshop' AND c.description LIKE '%20% off your next order%'
        GROUP BY c.code ORDER BY used DESC";

    private const string ReviewStats = @"
        SELECT asin, AVG(stars) AS avg_stars, SUM(CASE WHEN stars = 5 THEN 1 ELSE 0 END) AS five_star
        FROM review WHERE removed_at IS NULL GROUP BY asin";

    private const string FlaggedMessages = @"
        SELECT id, order_id, body FROM outbound_message
        WHERE body LIKE '%leave us a review%' OR body LIKE '%gift card%' OR body LIKE '%contact us at%'";

    public Task<IEnumerable<CouponRow>> CouponsAsync() => db.QueryAsync<CouponRow>(CouponUse);
    public Task<IEnumerable<ReviewRow>> ReviewsAsync() => db.QueryAsync<ReviewRow>(ReviewStats);
    public Task<IEnumerable<FlaggedRow>> FlaggedAsync() => db.QueryAsync<FlaggedRow>(FlaggedMessages);
}
