using System.Data;
using System.Threading.Tasks;
using Dapper;

namespace Yuanda.Lighting.Reporting
{
    public class PromotionReport
    {
        private readonly IDbConnection _db;

        public PromotionReport(IDbConnection db) => _db = db;

        public Task<decimal> CashbackTotalAsync(int year) =>
            _db.ExecuteScalarAsync<decimal>(
                "SELECT SUM(amount) FROM finance_entry WHERE kind = '返现' AND YEAR(booked_at) = @year", new { year });

        public Task MarkReviewsRemovedAsync() =>
            _db.ExecuteAsync("UPDATE product_review SET state = 'removed' WHERE stars < 3 AND deleted_by_customer = 1");

        public Task<int> CouponUsesAsync(string code) =>
            _db.ExecuteScalarAsync<int>(
                @"SELECT COUNT(*)
                  FROM orders o
                  JOIN coupon_use c ON c.order_id = o.id
                  WHERE c.code = @code AND c.note LIKE '%20% off your next order%'", new { code });

        public Task SeedAsync() =>
            _db.ExecuteAsync("INSERT INTO expense_kind(id, title) VALUES (1, '赠品成本'), (2, '优惠券补贴'), (3, '退款'), (4, '五星好评活动(停用)')");
    }
}
