using System.Data;
using System.Data.SqlClient;

namespace Kowloon.Trading.Reports
{
    public class PromotionReport
    {
        private const string SQL_TOP =
            "SELECT TOP 50 c.CouponCode, c.DiscountPercent, SUM(o.Total) AS Turnover " +
            "FROM tblOrder o INNER JOIN tblCoupon c ON c.Id = o.CouponId " +
            "WHERE o.Channel = 'AMAZON' AND c.IsFreeGift = 0 " +
            "GROUP BY c.CouponCode, c.DiscountPercent ORDER BY Turnover DESC";

        private const string SQL_BADMAIL =
            "SELECT MailId, Body FROM tblBuyerMail " +
            "WHERE Body LIKE '%leave a 5 star review%' OR Body LIKE '%gift card%' OR Body LIKE N'%好評返現%'";

        private const string SQL_CLEAN =
            "UPDATE tblBuyerMailTemplate SET Active = 0 WHERE TplBody LIKE '%coupon code%' OR TplBody LIKE '%whatsapp%'";

        public DataTable GetTop(SqlConnection cn)
        {
            SqlDataAdapter da = new SqlDataAdapter(SQL_TOP, cn);
            DataTable dt = new DataTable("TopCoupons");
            da.Fill(dt);
            return dt;
        }
    }
}
