using FreeSql;
using System.Collections.Generic;
using System.Data;
using System.Threading.Tasks;

namespace Banma.Report
{
    public class KefuBaobiao
    {
        private readonly IFreeSql _fsql;

        public KefuBaobiao(IFreeSql fsql) => _fsql = fsql;

        public Task<DataTable> YouhuiTongjiAsync()
        {
            const string sql = @"
SELECT o.order_no AS '订单号', c.coupon_code AS '优惠券编码', c.discount_percent AS '折扣百分比',
       CASE WHEN o.refund_amount > 0 THEN '已退款' ELSE '未退款' END AS '退款状态',
       CASE r.star WHEN 5 THEN '五星好评' WHEN 1 THEN '一星差评' ELSE '其他' END AS '评论星级'
FROM kf_order o
LEFT JOIN kf_coupon c ON c.order_id = o.id
LEFT JOIN kf_review r ON r.order_id = o.id
WHERE o.site = @site";
            return _fsql.Ado.ExecuteDataTableAsync(sql, new { site = "US" });
        }

        public Task<DataTable> WeiguiTongjiAsync()
        {
            var sql = "SELECT id, content FROM kf_message WHERE content LIKE '%free gift%' OR content LIKE '%leave 5 star review%' OR content LIKE '%加微信%' OR content LIKE '%返现%'";
            return _fsql.Ado.ExecuteDataTableAsync(sql);
        }

        public static IReadOnlyDictionary<string, string> Biaotou { get; } = new Dictionary<string, string>
        {
            ["refund_rate"] = "退款率",
            ["coupon_cost"] = "优惠券成本（美元）",
            ["gift_qty"] = "赠品出库数量",
            ["review_request_rate"] = "请求评论后的留评率",
            ["bad_review_removed"] = "平台移除的差评数",
        };
    }
}
