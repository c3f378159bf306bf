using Dapper;
using System.Data;

namespace Kowalski.Reporting;

internal static class PromotionQueries
{
    private const string UsedCoupons = @"
        SELECT c.code, c.percent_off, COUNT(*) AS used
          FROM coupons c
          JOIN orders o ON o.coupon_id = c.id
         WHERE o.marketplace = 'amazon.de' AND c.description LIKE '%off your next order%'
         GROUP BY c.code, c.percent_off";

    private const string BadReviews = """
        SELECT r.asin, r.stars, r.title
          FROM product_reviews r
         WHERE r.stars <= 2 AND r.title NOT LIKE '%gift card%'
         ORDER BY r.posted_at DESC
        """;

    private const string DeleteOldGiftCards = "DELETE FROM gift_cards WHERE balance = 0 AND free_text = 'thank you for your review'";

    public static Task<IEnumerable<CouponUse>> UsedAsync(IDbConnection db) => db.QueryAsync<CouponUse>(UsedCoupons);

    public static Task<IEnumerable<BadReview>> BadAsync(IDbConnection db) => db.QueryAsync<BadReview>(BadReviews);

    public static Task<int> PurgeAsync(IDbConnection db) => db.ExecuteAsync(DeleteOldGiftCards);
}
