using Dapper;
using System.Data;

namespace LianChuang.Bi.Reports;

public class MarketingReport(IDbConnection db)
{
    private const string CouponUse = @"
SELECT c.code, c.percent_off, COUNT(*) AS used, SUM(o.total) AS turnover
FROM coupon c JOIN orders o ON o.coupon_id = c.id
WHERE c.title LIKE '%next order%' OR c.title LIKE '%free gift%'
GROUP BY c.code, c.percent_off";

    private const string ReviewSql =
        "SELECT id, stars, body FROM review WHERE stars < 3 AND body LIKE '%refund%' ORDER BY created_at DESC";

    private const string HaoPing =
        "SELECT COUNT(1) FROM im_message WHERE content LIKE '%好评返现%' OR content LIKE '%加微信%' OR content LIKE '%优惠券%'";

    private const string Cleanup = "DELETE FROM gift_card WHERE remaining = 0 AND expires_at < @now";

    public Task<IEnumerable<CouponRow>> CouponsAsync() => db.QueryAsync<CouponRow>(CouponUse);
    public Task<IEnumerable<ReviewRow>> ReviewsAsync() => db.QueryAsync<ReviewRow>(ReviewSql);
    public Task<int> CountAsync() => db.ExecuteScalarAsync<int>(HaoPing);
    public Task<int> CleanupAsync(DateTime now) => db.ExecuteAsync(Cleanup, new { now });
}
