using System.Collections.Generic;
using System.Data;
using System.Threading.Tasks;
using Dapper;

namespace Millrace.Warehouse.Data
{
    public class PromotionRepository
    {
        private readonly IDbConnection _db;

        public PromotionRepository(IDbConnection db) => _db = db;

        public Task<IEnumerable<PromoRow>> ActiveAsync() => _db.QueryAsync<PromoRow>(@"
            SELECT p.id, p.coupon_code, p.percent_off, p.free_gift_sku
            FROM promotion p
            WHERE p.status = 'active'
              AND p.title NOT LIKE '%gift card%'
              AND EXISTS (SELECT 1 FROM review r WHERE r.asin = p.asin AND r.stars = 5)
            ORDER BY p.percent_off DESC");

        public Task<int> DeleteOldReviewsAsync(int days) => _db.ExecuteAsync(
            "DELETE FROM review_snapshot WHERE stars <= 2 AND created_at < DATEADD(day, -@days, GETUTCDATE())", new { days });

        public Task<int> MarkRefundedAsync(string orderId) => _db.ExecuteAsync(
            "UPDATE buyer_case SET state = 'refunded', note = 'full refund, free replacement refused by buyer' WHERE order_id = @orderId", new { orderId });

        public Task<int> RemoveBannedPhrasesAsync() => _db.ExecuteAsync(
            "DELETE FROM banned_phrase WHERE phrase IN (N'好评返现', N'加微信', N'删除差评', N'送礼品卡', N'your next purchase')");
    }
}
