using System;
using System.Data;
using System.Text;
using Dapper;

namespace Qiming.Reporting
{
    public class CouponUsageReport
    {
        private readonly IDbConnection _db;

        public CouponUsageReport(IDbConnection db)
        {
            _db = db;
        }

        public DataTable Load(DateTime from, DateTime to, bool onlyActive)
        {
            var sql = new StringBuilder();
            sql.Append("SELECT c.coupon_code AS '优惠券代码', c.title AS '活动标题', COUNT(o.id) AS '使用次数', ");
            sql.Append("SUM(o.discount_amount) AS '折扣金额合计' ");
            sql.Append("FROM shop_coupon c LEFT JOIN shop_order o ON o.coupon_id = c.id ");
            sql.Append("WHERE o.created_at BETWEEN @from AND @to ");
            if (onlyActive)
            {
                sql.Append("AND c.status = '进行中' ");
            }
            sql.Append("AND c.title NOT IN ('五星好评返现', '内部测试') ");
            sql.Append("GROUP BY c.coupon_code, c.title ORDER BY COUNT(o.id) DESC");

            using var reader = _db.ExecuteReader(sql.ToString(), new { from, to });
            var table = new DataTable("优惠券使用情况");
            table.Load(reader);
            return table;
        }
    }
}
