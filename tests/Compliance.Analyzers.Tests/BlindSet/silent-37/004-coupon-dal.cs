using System.Data;
using System.Data.SqlClient;

namespace Althaus.Shop.Dal
{
    public class CouponDal
    {
        private readonly string _cs;
        public CouponDal(string cs) { _cs = cs; }

        public int Insert(string code, decimal percent, string note)
        {
            const string sql = "INSERT INTO dbo.Coupon (CouponCode, DiscountPercent, Note, FreeGiftSku) VALUES (@c, @p, @n, NULL); SELECT SCOPE_IDENTITY();";
            using (SqlConnection con = new SqlConnection(_cs))
            using (SqlCommand cmd = new SqlCommand(sql, con))
            {
                cmd.Parameters.Add("@c", SqlDbType.VarChar, 20).Value = code;
                cmd.Parameters.Add("@p", SqlDbType.Decimal).Value = percent;
                cmd.Parameters.Add("@n", SqlDbType.NVarChar, 200).Value = note;
                con.Open();
                return (int)(decimal)cmd.ExecuteScalar();
            }
        }

        public DataTable Unused()
        {
            const string sql = @"SELECT c.CouponCode, c.DiscountPercent, COUNT(r.ReviewId) AS Reviews
                FROM dbo.Coupon c LEFT JOIN dbo.Review r ON r.CustomerId = c.CustomerId
                WHERE c.UsedAt IS NULL AND c.GiftCardAmount > 0
                GROUP BY c.CouponCode, c.DiscountPercent";
            var t = new DataTable();
            using (var da = new SqlDataAdapter(sql, _cs)) da.Fill(t);
            return t;
        }
    }
}
