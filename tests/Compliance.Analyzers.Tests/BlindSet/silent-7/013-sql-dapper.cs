using System.Data;
using Dapper;

namespace Tidewater.Crm.Queries;

public sealed class CouponQueries(IDbConnection db)
{
    public Task<IEnumerable<CouponRow>> UnusedAsync(int customerId) => db.QueryAsync<CouponRow>(
        "SELECT code, percent_off, expires_on FROM coupons WHERE customer_id = @customerId AND used_on IS NULL ORDER BY expires_on",
        new { customerId });

    public Task<int> MarkReviewedAsync(string orderId) => db.ExecuteAsync(
        "UPDATE orders SET review_requested = 1, free_gift = 0 WHERE order_id = @orderId", new { orderId });

    public Task<IEnumerable<ReviewRow>> FiveStarAsync() => db.QueryAsync<ReviewRow>("""
        select r.order_id, r.stars, r.body
        from product_reviews r
        left join gift_cards g on g.order_id = r.order_id
        where r.stars = 5 and g.id is null   -- five star reviews without gift card
        order by r.created_at desc
        limit 200
        """);

    public Task<int> DeleteReviewAsync(long id) =>
        db.ExecuteAsync(@"DELETE FROM product_reviews WHERE id = @id;
                          INSERT INTO audit (what) VALUES ('review deleted, discount revoked')", new { id });
}

public sealed record CouponRow(string Code, int PercentOff, DateTime ExpiresOn);
public sealed record ReviewRow(string OrderId, int Stars, string Body);
