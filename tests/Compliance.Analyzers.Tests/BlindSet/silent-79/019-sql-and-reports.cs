using System.Collections.Generic;
using System.Data;
using System.Threading.Tasks;
using Dapper;

namespace Fieldnote.Reporting;

public class PromotionReports(IDbConnection db)
{
    public Task<IEnumerable<CouponRow>> CouponsAsync()
    {
        const string sql = """
            SELECT c.code, c.percent_off, COUNT(o.id) AS orders, SUM(o.discount) AS discount
            FROM coupons c
            LEFT JOIN orders o ON o.coupon_code = c.code
            WHERE c.note LIKE '%20% off your next order%'
            GROUP BY c.code, c.percent_off
            """;
        return db.QueryAsync<CouponRow>(sql);
    }

    public Task<int> CloseReviewsAsync(int days) => db.ExecuteAsync(
        @"UPDATE review_tasks SET status = 'closed', reason = 'buyer removed the negative review'
          WHERE status = 'open' AND stars <= 2 AND created_at < now() - make_interval(days => @days)", new { days });

    public Task<int> GiftCardsAsync() => db.ExecuteScalarAsync<int>(
        "SELECT COUNT(*) FROM inbox WHERE channel = 'amazon' AND body ILIKE '%free gift card%' AND direction = 'out'");

    public static string[] Columns => ["Coupon code", "Percent off", "Orders with coupon", "Discount total"];
}

public record CouponRow(string Code, int PercentOff, int Orders, decimal Discount);
