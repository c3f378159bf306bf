using Dapper;
using System.Data;

namespace Parcelo.Reporting;

public class PromotionReports(IDbConnection db)
{
    private const string CouponUsageSql = """
        SELECT c.code, c.percent_off, COUNT(*) AS uses
        FROM coupon c JOIN order_discount d ON d.coupon_id = c.id
        WHERE c.description LIKE '%free gift%' OR c.description LIKE '%off your next order%'
        GROUP BY c.code, c.percent_off
        """;

    private const string NegativeReviewsSql =
        "SELECT id, asin, stars FROM review WHERE stars <= 2 AND removed_at IS NULL ORDER BY created_at DESC";

    public Task<IEnumerable<CouponUse>> CouponUsageAsync() => db.QueryAsync<CouponUse>(CouponUsageSql);

    public Task<IEnumerable<ReviewRow>> NegativeReviewsAsync() => db.QueryAsync<ReviewRow>(NegativeReviewsSql);

    public Task MarkAsync(int id) =>
        db.ExecuteAsync("UPDATE buyer_message SET status = 'blocked', reason = 'gift card offered' WHERE id = @id", new { id });
}

public record CouponUse(string Code, int PercentOff, int Uses);
public record ReviewRow(int Id, string Asin, int Stars);
