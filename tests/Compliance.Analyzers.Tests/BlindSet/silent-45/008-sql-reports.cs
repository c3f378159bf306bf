using System.Data;
using System.Data.SqlClient;

namespace ShopTools.Reports
{
    public class PromotionReport
    {
        private readonly string conn;
        public PromotionReport(string conn) { this.conn = conn; }

        public DataTable LoadCoupons(int year)
        {
            string sql = "SELECT c.code, c.discount_percent, COUNT(o.id) AS orders " +
                         "FROM coupons c LEFT JOIN orders o ON o.coupon_code = c.code " +
                         "WHERE YEAR(o.created) = @y GROUP BY c.code, c.discount_percent";
            return Run(sql, year);
        }

        public DataTable LoadBadReviews(int year)
        {
            string sql = "SELECT asin, stars, review_title, review_text FROM amazon_reviews " +
                         "WHERE stars <= 2 AND YEAR(posted) = @y ORDER BY posted DESC";
            return Run(sql, year);
        }

        private DataTable Run(string sql, int year)
        {
            using (var da = new SqlDataAdapter(sql, conn))
            {
                da.SelectCommand.Parameters.AddWithValue("@y", year);
                var dt = new DataTable();
                da.Fill(dt);
                return dt;
            }
        }
    }
}
