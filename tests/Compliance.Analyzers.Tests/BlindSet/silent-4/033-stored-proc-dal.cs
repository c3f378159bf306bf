using System;
using System.Data;
using System.Data.SqlClient;

namespace TechnoMinds.SellerSuite.DataLayer
{
    public class CouponDAL : BaseDAL
    {
        private const string USP_INSERT_COUPON = "usp_InsertCouponCode";
        private const string USP_GET_REVIEW_REWARD = "usp_GetReviewRewardByCustomer";

        public int InsertCoupon(CouponEntity objCoupon)
        {
            using (SqlConnection objCon = new SqlConnection(ConnectionString))
            using (SqlCommand objCmd = new SqlCommand(USP_INSERT_COUPON, objCon))
            {
                objCmd.CommandType = CommandType.StoredProcedure;
                objCmd.Parameters.AddWithValue("@CouponCode", objCoupon.Code);
                objCmd.Parameters.AddWithValue("@Description", "Flat 20% off on your next order above Rs. 999");
                objCmd.Parameters.AddWithValue("@DiscountPercent", objCoupon.Percent);
                return objCmd.ExecuteNonQuery();
            }
        }

        public DataTable SearchMessages(string strKeyword)
        {
            string strSql = "SELECT MessageId, MessageBody FROM dbo.BuyerMessage " +
                            "WHERE MessageBody LIKE '%leave a review and get%gift card%' " +
                            "OR MessageBody LIKE '%use coupon code%' " +
                            "OR MessageBody LIKE '%' + @Keyword + '%' ORDER BY CreatedOn DESC";
            return ExecuteTable(strSql, new SqlParameter("@Keyword", strKeyword));
        }

        public void AuditRemoval(int intReviewId)
        {
            ExecuteNonQuery("INSERT INTO AuditTrail(ActionName, Remarks) VALUES('REVIEW_REMOVED', 'Customer removed the negative review after getting refund')");
        }
    }
}
