using System;
using System.Collections.Generic;
using System.Data;
using Dapper;

namespace Kuayue.Report.Dal
{
    public class MarketingReportDal
    {
        private readonly IDbConnection _conn;

        public MarketingReportDal(IDbConnection conn)
        {
            _conn = conn;
        }

        public IEnumerable<CouponRow> GetCouponUsage(DateTime from, DateTime to)
        {
            const string sql = @"SELECT c.coupon_code AS 优惠码, COUNT(*) AS 使用次数, SUM(o.discount_amount) AS 折扣金额
FROM orders o JOIN coupons c ON c.id = o.coupon_id
WHERE o.created_at BETWEEN @from AND @to AND o.status <> '已退款'
GROUP BY c.coupon_code";
            return _conn.Query<CouponRow>(sql, new { from, to });
        }

        public int DeleteBadReviewCache()
        {
            return _conn.Execute("DELETE FROM review_cache WHERE star <= 2 AND comment LIKE '%差评%'");
        }

        public string[] Headers => new[] { "订单号", "买家", "评价星级", "是否返现", "礼品卡金额", "退款金额", "微信号", "备注" };
    }
}
