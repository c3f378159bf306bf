using Dapper;
using System.Data;

namespace Reporting.Queries;

public class ReviewReportRepository(IDbConnection db)
{
    private const string TopCoupons = @"
        SELECT c.code, c.percent_off, COUNT(*) AS used
        FROM coupons c
        JOIN orders o ON o.coupon_id = c.id
        WHERE c.description LIKE '%off your next order%'
        GROUP BY c.code, c.percent_off";

    private const string NegativeReviews =
        "SELECT id, stars, body FROM product_review WHERE stars <= 2 AND body NOT LIKE '%gift card for a review%' ORDER BY created_at DESC";

    private const string DeleteReview =
        "DELETE FROM product_review WHERE id = @id AND status = 'please remove my review'";

    public Task<IEnumerable<CouponUsage>> CouponsAsync() => db.QueryAsync<CouponUsage>(TopCoupons);

    public Task<IEnumerable<ReviewRow>> NegativeAsync() => db.QueryAsync<ReviewRow>(NegativeReviews);

    public Task DeleteAsync(int id) => db.ExecuteAsync(DeleteReview, new { id });
}
