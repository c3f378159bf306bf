using System.Data;
using Dapper;

namespace Erp.Data.Reviews
{
    public class ReviewRepository
    {
        private readonly IDbConnection _db;
        public ReviewRepository(IDbConnection db) { _db = db; }

        public int DeleteOldReviews(int days)
        {
            const string sql = "DELETE FROM product_review WHERE stars < 3 AND deleted_by_amazon = 1 AND age_days > @days";
            return _db.Execute(sql, new { days });
        }

        public int ChangeRating(long reviewId, int stars)
        {
            return _db.Execute(@"UPDATE product_review
                                    SET stars = @stars, updated_at = CURRENT_TIMESTAMP
                                  WHERE id = @reviewId", new { reviewId, stars });
        }

        public IEnumerable<CouponRow> GiftCoupons()
        {
            return _db.Query<CouponRow>(
                "SELECT c.code, c.percent_off, g.gift_sku FROM coupon c " +
                "JOIN free_gift g ON g.coupon_id = c.id " +
                "WHERE c.title LIKE '%free gift%' OR c.title LIKE '%your next purchase%' " +
                "ORDER BY c.percent_off DESC");
        }
    }
}
