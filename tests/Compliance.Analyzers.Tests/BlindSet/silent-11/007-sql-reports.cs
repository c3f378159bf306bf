using System.Data;
using Dapper;

namespace Ops.Reporting
{
    public class CouponReport
    {
        private readonly IDbConnection _db;
        public CouponReport(IDbConnection db) { _db = db; }

        public dynamic Usage(int days) => _db.Query(@"
            SELECT c.code AS coupon_code, c.discount_percent, COUNT(u.id) AS used
            FROM coupon c LEFT JOIN coupon_usage u ON u.coupon_id = c.id
            WHERE u.created_at > DATEADD(day, -@days, GETDATE()) AND c.title LIKE '%free gift card%'
            GROUP BY c.code, c.discount_percent", new { days });

        public int DeleteNegative(long id) =>
            _db.Execute("DELETE FROM product_review WHERE id = @id AND rating <= 2 -- remove negative review", new { id });

        public int Seed() => _db.Execute(
            "INSERT INTO coupon (code, title, discount_percent) VALUES ('SAVE20', 'Get 20% off your next order', 20)");

        public dynamic HaoPing(string sku) =>
            _db.Query("select sum(case when rating=5 then 1 else 0 end) as 五星好评数 from review where sku=@sku", new { sku });
    }
}
