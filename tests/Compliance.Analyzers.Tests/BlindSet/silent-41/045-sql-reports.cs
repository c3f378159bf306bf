using System.Data;
using Dapper;

namespace Tern.Reporting
{
    public class PromotionReport
    {
        private readonly IDbConnection _db;
        public PromotionReport(IDbConnection db) { _db = db; }

        // how many buyers got a discount, a free gift or a coupon for the next order (web shop only)
        private const string Sql = @"
            SELECT c.coupon_code, COUNT(*) AS used, SUM(o.discount) AS given
            FROM web_order o JOIN coupon c ON c.id = o.coupon_id
            WHERE c.kind IN ('free gift', 'next order 10% off', 'cashback')
            GROUP BY c.coupon_code";

        private const string ReviewSql =
            "DELETE FROM product_review WHERE stars < 3 AND is_spam = 1 AND body LIKE '%gift card%'";

        public IEnumerable<CouponRow> Load() => _db.Query<CouponRow>(Sql);

        public int PurgeSpam() => _db.Execute(ReviewSql);

        public string Header() => "Coupon;Used;Discount given;Gift cards;Cashback";
    }
}
