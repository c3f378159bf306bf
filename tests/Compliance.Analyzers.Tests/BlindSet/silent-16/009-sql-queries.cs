using System.Data;
using Dapper;

namespace Sellsmith.Reporting;

public sealed class PromotionQueries(IDbConnection db)
{
    private const string TopCoupons = """
        SELECT c.code, c.percent_off, COUNT(*) AS redeemed
        FROM coupons c
        JOIN orders o ON o.coupon_code = c.code
        WHERE c.title LIKE '%off your next order%'
          AND o.placed_at >= @From
        GROUP BY c.code, c.percent_off
        ORDER BY redeemed DESC
        """;

    private const string FlagMessages =
        "UPDATE outbound_message SET blocked = 1, reason = 'asks for five-star review' " +
        "WHERE body LIKE '%five star%' OR body LIKE '%leave a positive review%' OR body LIKE '%gift card%'";

    public Task<IEnumerable<CouponRow>> TopAsync(DateTime from) => db.QueryAsync<CouponRow>(TopCoupons, new { From = from });

    public Task<int> FlagAsync() => db.ExecuteAsync(FlagMessages);
}

public sealed record CouponRow(string Code, int PercentOff, int Redeemed);
