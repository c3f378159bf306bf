using System.Data;
using Dapper;

namespace Crestline.Reporting;

public sealed class PromotionReport(IDbConnection connection)
{
    private const string RedeemedCoupons = """
        SELECT c.code, COUNT(*) AS redeemed, SUM(o.discount_amount) AS discount
        FROM orders o
        JOIN coupons c ON c.id = o.coupon_id
        WHERE c.description LIKE '%off your next order%' AND o.created_at >= @since
        GROUP BY c.code
        """;

    private const string RiskyTemplates =
        "SELECT id, body FROM message_template WHERE body ILIKE '%5-star review%' OR body ILIKE '%gift card%' OR body ILIKE '%cash back%'";

    private const string DeleteReviews =
        "DELETE FROM reviews WHERE stars < 3 AND status = 'spam' -- remove negative reviews flagged as spam";

    public Task<IEnumerable<CouponRow>> GetRedeemedAsync(DateTime since) =>
        connection.QueryAsync<CouponRow>(RedeemedCoupons, new { since });

    public Task<IEnumerable<TemplateRow>> GetRiskyAsync() => connection.QueryAsync<TemplateRow>(RiskyTemplates);

    public Task<int> PurgeAsync() => connection.ExecuteAsync(DeleteReviews);
}
