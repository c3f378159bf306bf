using System.Data;
using System.Data.SqlClient;

namespace LegacyReport
{
    public class CouponReportDal
    {
        const string SqlUsed = "SELECT c.code, c.discount, COUNT(*) AS used FROM coupons c JOIN orders o ON o.coupon_id = c.id WHERE c.type = 'FREE GIFT' GROUP BY c.code, c.discount";
        const string SqlBad = @"
            SELECT r.asin, r.stars, r.title, r.body
              FROM reviews r
             WHERE r.stars <= 2 AND (r.body LIKE '%gift card%' OR r.body LIKE '%5 star%' OR r.body LIKE '%refund if I change my review%')
             ORDER BY r.created DESC";
        const string SqlDelete = "DELETE FROM seller_feedback WHERE rating < 3 AND removed_by_amazon = 1";

        public DataTable Load(string cs, bool bad)
        {
            var t = new DataTable();
            using (var da = new SqlDataAdapter(bad ? SqlBad : SqlUsed, cs)) da.Fill(t);
            return t;
        }

        public int Purge(SqlConnection c) { using (var cmd = new SqlCommand(SqlDelete, c)) return cmd.ExecuteNonQuery(); }
    }
}
