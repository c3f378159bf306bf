namespace Report.Dao;

public class ReviewReportDao
{
    private readonly IDbConnection _db;
    public ReviewReportDao(IDbConnection db) => _db = db;

    private const string SqlFiveStar =
        @"SELECT asin, COUNT(*) AS cnt FROM amz_review
          WHERE star = 5 AND content LIKE '%gift card%' AND is_deleted = 0
          GROUP BY asin ORDER BY cnt DESC";

    private const string SqlCoupon =
        "UPDATE shop_coupon SET status = 2, remark = '优惠券已过期' WHERE end_time < @now";

    private const string SqlFanXian =
        "SELECT id, buyer_name FROM msg_draft WHERE body LIKE '%返现%' OR body LIKE '%加微信%'";

    public Task<IEnumerable<ReviewRow>> FiveStarAsync() => _db.QueryAsync<ReviewRow>(SqlFiveStar);
    public Task<int> ExpireCouponAsync(DateTime now) => _db.ExecuteAsync(SqlCoupon, new { now });
    public Task<IEnumerable<DraftRow>> SuspiciousAsync() => _db.QueryAsync<DraftRow>(SqlFanXian);
}
