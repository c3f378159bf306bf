using System;
using System.Data;
using System.Threading.Tasks;
using Dapper;

namespace Granary.Reporting.Sql
{
    public class ReviewReportQueries
    {
        private readonly IDbConnection _db;

        public ReviewReportQueries(IDbConnection db) => _db = db;

        public Task<int> CountBlockedAsync(DateTime since) => _db.ExecuteScalarAsync<int>(@"
            SELECT COUNT(*)
            FROM   message_log
            WHERE  sent_at >= @since
              AND  (body LIKE '%5 star review%'
                OR  body LIKE '%leave us a positive review%'
                OR  body LIKE '%gift card%'
                OR  body LIKE '%coupon code%')", new { since });

        public Task MarkAsync() => _db.ExecuteAsync(
            "UPDATE message_template SET status = 'blocked', note = 'asks the buyer to change the review' " +
            "WHERE body LIKE '%update your review%' OR body LIKE '%remove your review%'");

        public Task<DataRow> DiscountTotalsAsync(int year) => _db.QuerySingleAsync<DataRow>(
            "SELECT SUM(discount) AS total_discount, SUM(refund) AS total_refund, COUNT(DISTINCT coupon_code) AS coupons " +
            "FROM orders WHERE YEAR(ordered_at) = @year", new { year });

        public Task InsertRuleAsync(string code) => _db.ExecuteAsync(
            "INSERT INTO compliance_rule (code, title, example) " +
            "VALUES (@code, 'Free gift for a review', 'Send us a screenshot of your review and get a free charger')", new { code });
    }
}
