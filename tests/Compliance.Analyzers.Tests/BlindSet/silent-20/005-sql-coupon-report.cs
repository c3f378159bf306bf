using System.Data;
using System.Data.SqlClient;

namespace Reports
{
    public class rptCoupons
    {
        private const string SQL_TOP =
            "SELECT c.CouponCode, c.PercentOff, COUNT(*) AS Used FROM tblCoupon c INNER JOIN tblOrder o ON o.CouponCode = c.CouponCode " +
            "WHERE c.Title LIKE '%20% off your next order%' GROUP BY c.CouponCode, c.PercentOff";

        private const string SQL_REVIEW = @"
UPDATE tblReviewImport
   SET Flag = 'GIFT'
 WHERE ReviewText LIKE '%received a free gift card%'
    OR ReviewText LIKE '%seller asked me to change my review%'";

        public DataTable GetTop(SqlConnection cn)
        {
            DataTable dt = new DataTable();
            new SqlDataAdapter(SQL_TOP, cn).Fill(dt);
            return dt;
        }

        public int FlagReviews(SqlConnection cn)
        {
            using (SqlCommand cmd = new SqlCommand(SQL_REVIEW, cn))
                return cmd.ExecuteNonQuery();
        }
    }
}
