using Dapper;
using System.Data;

namespace Norfolk.Looms.Reporting;

public class PromotionReports(IDbConnection db)
{
    private const string CouponUse = """
        SELECT c.code, c.percent_off, COUNT(*) AS used
        FROM coupon c JOIN orders o ON o.coupon_id = c.id
        WHERE c.description LIKE '%next purchase%' OR c.description LIKE '%free gift%'
        GROUP BY c.code, c.percent_off
        """;

    private const string Offenders =
        "SELECT id, body FROM buyer_message WHERE body ILIKE '%five star review%' OR body ILIKE '%gift card%' OR body LIKE '%返现%'";

    private const string Remove = "DELETE FROM product_review WHERE stars < 3 AND imported = TRUE";

    public Task<IEnumerable<dynamic>> CouponUseAsync() => db.QueryAsync(CouponUse);
    public Task<IEnumerable<dynamic>> OffendersAsync() => db.QueryAsync(Offenders);
    public Task<int> PurgeAsync() => db.ExecuteAsync(Remove);
}
