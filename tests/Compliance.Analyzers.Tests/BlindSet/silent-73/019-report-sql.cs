using System.Collections.Generic;
using System.Data;
using System.Threading.Tasks;
using Dapper;

namespace HaiTong.Bi.Amazon.Queries
{
    public class MessageAuditQueries
    {
        private readonly IDbConnection _db;

        public MessageAuditQueries(IDbConnection db)
        {
            _db = db;
        }

        private const string SuspiciousSql = @"
SELECT m.id, m.amazon_order_id, m.sent_at, m.agent
FROM   buyer_message m
WHERE  m.body LIKE '%五星好评%'
   OR  m.body LIKE '%返现%'
   OR  m.body LIKE '%加微信%'
   OR  m.body LIKE '%please leave us a positive review%'
   OR  m.body LIKE '%gift card%'
ORDER  BY m.sent_at DESC";

        private const string CouponUsageSql = @"
SELECT c.code AS 优惠码, COUNT(*) AS 使用次数, SUM(o.discount) AS 优惠金额
FROM   sales_order o
JOIN   coupon c ON c.id = o.coupon_id
WHERE  o.paid_at >= @from AND o.paid_at < @to
GROUP  BY c.code";

        public Task<IEnumerable<SuspiciousMessage>> SuspiciousAsync() =>
            _db.QueryAsync<SuspiciousMessage>(SuspiciousSql);

        public Task<IEnumerable<CouponUsage>> CouponUsageAsync(object range) =>
            _db.QueryAsync<CouponUsage>(CouponUsageSql, range);
    }
}
