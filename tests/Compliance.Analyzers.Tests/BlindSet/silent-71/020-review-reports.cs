using System.Collections.Generic;
using System.Data;
using System.Threading.Tasks;
using Dapper;

namespace Fengxing.Crm.Reports
{
    public class ReviewReportQueries
    {
        private readonly IDbConnection _db;

        public ReviewReportQueries(IDbConnection db) => _db = db;

        public Task<IEnumerable<ReviewRow>> ChangedReviewsAsync(string site) =>
            _db.QueryAsync<ReviewRow>(
                @"SELECT r.order_id, r.stars, r.stars_before
                    FROM review r
                    JOIN coupon c ON c.order_id = r.order_id
                   WHERE r.site = @site AND r.stars > r.stars_before AND c.discount_code IS NOT NULL
                   ORDER BY r.changed_at DESC", new { site });

        public Task<int> CleanUpAsync() =>
            _db.ExecuteAsync("DELETE FROM gift_card WHERE remark = '好评返现' OR remark = '修改差评补偿'");

        public Task<int> CountAsync(string lang) => lang switch
        {
            "zh" => _db.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM message_log WHERE body LIKE '%请给我们五星好评%'"),
            _ => _db.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM message_log WHERE body LIKE '%please leave a 5 star review%'"),
        };
    }
}
