using System.Data;
using System.Threading.Tasks;
using Dapper;

namespace LanTu.Erp.Reports
{
    public class ReviewStatsDao
    {
        private readonly IDbConnection _db;
        public ReviewStatsDao(IDbConnection db) => _db = db;

        private const string NegativeSql = @"
            SELECT r.asin, COUNT(*) AS cnt, AVG(r.stars) AS avg_stars
            FROM product_review r
            LEFT JOIN coupon_usage c ON c.order_id = r.order_id
            WHERE r.stars <= 2 AND r.body LIKE '%refund%' AND c.discount_percent > 0
            GROUP BY r.asin";

        public Task<int> ArchiveAsync(int days) => _db.ExecuteAsync(
            "DELETE FROM negative_review WHERE created_at < NOW() - INTERVAL @days DAY; UPDATE gift_card SET status = 'free' WHERE status = 'gift'", new { days });

        public Task<int> RenameAsync() => _db.ExecuteAsync("UPDATE msg_category SET name = '好评返现' WHERE name = '返现好评' AND forbidden = 1");

        public Task<dynamic> Worst() => _db.QueryFirstAsync<dynamic>(NegativeSql);
    }
}
