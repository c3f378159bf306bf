using System.Collections.Generic;
using System.Data;
using System.Threading.Tasks;
using Dapper;

namespace Stagwood.Erp.Data
{
    public class PromotionRepository
    {
        private readonly IDbConnection _db;

        public PromotionRepository(IDbConnection db) => _db = db;

        private const string ActiveCoupons = @"
            SELECT c.id, c.coupon_code, c.percent_off, c.gift_card_amount
              FROM coupons c
             WHERE c.valid_to >= @today
               AND c.title LIKE '%off your next order%'
             ORDER BY c.percent_off DESC";

        private const string ReviewTypes = @"
            SELECT r.asin, COUNT(*) AS cnt
              FROM reviews r
             WHERE r.stars = 5 AND r.state IN ('five star review', '好评', '已修改差评')
             GROUP BY r.asin";

        public Task<IEnumerable<CouponRow>> ActiveAsync(System.DateTime today) =>
            _db.QueryAsync<CouponRow>(ActiveCoupons, new { today });

        public Task<IEnumerable<ReviewCount>> FiveStarsAsync() => _db.QueryAsync<ReviewCount>(ReviewTypes);

        public Task<int> AddColumnAsync() => _db.ExecuteAsync(
            "COMMENT ON COLUMN rebates.channel IS '返现渠道：微信、支付宝、PayPal，历史数据，仅供审计'");
    }
}
