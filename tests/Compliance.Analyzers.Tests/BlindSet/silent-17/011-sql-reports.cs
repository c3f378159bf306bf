using System.Data;
using Dapper;

namespace Nordhaus.Reporting;

public sealed class ReviewRewardReport(IDbConnection db)
{
    private const string CouponUsage = @"
        SELECT c.code, c.percent_off, COUNT(*) AS used
        FROM coupon c
        JOIN order_coupon oc ON oc.coupon_id = c.id
        WHERE oc.note LIKE '%discount on your next order%'
           OR oc.note LIKE '%free gift%'
        GROUP BY c.code, c.percent_off";

    private const string SuspectThreads = @"
        SELECT thread_id, sent_at, body
        FROM buyer_message
        WHERE body LIKE '%five star%' OR body LIKE '%gift card%'
           OR body LIKE '%remove your review%' OR body LIKE '%好评返现%'
        ORDER BY sent_at DESC";

    public Task<IEnumerable<CouponRow>> CouponsAsync() => db.QueryAsync<CouponRow>(CouponUsage);

    public Task<IEnumerable<ThreadRow>> SuspectsAsync() => db.QueryAsync<ThreadRow>(SuspectThreads);

    public Task PurgeAsync() =>
        db.ExecuteAsync("DELETE FROM review_reward WHERE reward = 'gift card' AND review_posted = 0");
}
