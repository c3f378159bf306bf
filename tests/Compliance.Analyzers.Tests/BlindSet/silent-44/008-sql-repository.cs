using Dapper;

namespace Copperleaf.Infrastructure.Repositories;

public sealed class CouponRepository(IDbConnectionFactory factory)
{
    private const string Active = @"
        SELECT c.code, c.percent_off, c.free_gift_sku, c.valid_until
        FROM   coupon c
        JOIN   promotion p ON p.id = c.promotion_id
        WHERE  c.valid_until > now() AND p.kind IN ('discount', 'free gift', 'cashback')
        ORDER  BY c.valid_until";

    private const string StarSpread =
        "SELECT stars, count(*) FROM product_review WHERE asin = @asin AND removed = false GROUP BY stars ORDER BY stars DESC";

    private const string MarkSent =
        "UPDATE buyer_message SET sent_at = now(), note = 'coupon code stripped' WHERE id = @id";

    public async Task<IEnumerable<CouponRow>> ActiveAsync()
    {
        using var db = factory.Open();
        return await db.QueryAsync<CouponRow>(Active);
    }
}
