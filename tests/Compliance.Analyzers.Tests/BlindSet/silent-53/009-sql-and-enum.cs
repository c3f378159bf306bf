using Dapper;

namespace Solstice.Data.Reporting;

public enum IncentiveKind { None, Coupon, GiftCard, FreeProduct, Cashback, ReviewReward, NextOrderDiscount }

public sealed class IncentiveReport(IDbConnection db)
{
    private const string Sql = """
        SELECT c.code, c.percent_off, COUNT(u.id) AS used
        FROM coupon c
        LEFT JOIN coupon_use u ON u.coupon_id = c.id
        WHERE c.title ILIKE '%off your next order%' OR c.title = 'Free gift for you'
        GROUP BY c.code, c.percent_off
        """;

    private const string Reviews = "SELECT buyer_id, stars, body FROM review WHERE stars <= 2 AND body LIKE '%please remove%' ORDER BY created_at DESC";

    public Task<IEnumerable<dynamic>> CouponsAsync() => db.QueryAsync(Sql);
    public Task<IEnumerable<dynamic>> LowStarsAsync() => db.QueryAsync(Reviews);
}
