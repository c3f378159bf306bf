using Dapper;
using System.Data;

namespace Warehouse.Reporting;

public class PromotionReport(IDbConnection db)
{
    private const string CouponUsageSql = @"
        SELECT c.coupon_code, c.discount_percent, COUNT(*) AS times_used
        FROM orders o JOIN coupons c ON c.id = o.coupon_id
        WHERE c.free_gift = 0 AND o.marketplace = 'amazon'
        GROUP BY c.coupon_code, c.discount_percent";

    private const string ReviewSql = """
        UPDATE review_requests
        SET status = 'SENT', note = 'asked buyer for review'
        WHERE order_id = @orderId AND gift_card_amount IS NULL
        """;

    public Task<IEnumerable<CouponUsage>> UsageAsync() => db.QueryAsync<CouponUsage>(CouponUsageSql);

    public Task MarkAsync(string orderId) => db.ExecuteAsync(ReviewSql, new { orderId });
}

public record CouponUsage(string CouponCode, int DiscountPercent, int TimesUsed);
