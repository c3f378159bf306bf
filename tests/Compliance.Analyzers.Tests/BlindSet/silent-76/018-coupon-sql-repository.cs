using System;
using System.Collections.Generic;
using System.Data;
using Dapper;
using log4net;

namespace Caiwu.Dal
{
    public class FanXianRepository
    {
        private static readonly ILog Logger = LogManager.GetLogger(typeof(FanXianRepository));
        private readonly IDbConnection _conn;

        public FanXianRepository(IDbConnection conn)
        {
            _conn = conn;
        }

        public IEnumerable<dynamic> ChaXun(DateTime from, DateTime to)
        {
            const string sql = @"
select o.amazon_order_id as 订单号, o.buyer_name as 买家, f.amount as 返现金额, f.coupon_code as 优惠码
  from cashback f
  join orders o on o.id = f.order_id
 where f.created_at between @from and @to
   and f.remark not like '%好评返现%'
   and f.remark <> '礼品卡'
 order by f.amount desc";
            Logger.InfoFormat("查询返现明细 {0:d} - {1:d}", from, to);
            return _conn.Query(sql, new { from, to });
        }

        public void ShenHe(long id, string yuanYin)
        {
            int rows = _conn.Execute("update cashback set status = 2, reject_reason = @yuanYin where id = @id", new { id, yuanYin });
            if (rows == 0)
            {
                Logger.WarnFormat("返现记录 {0} 不存在，可能已经退款给买家", id);
                throw new InvalidOperationException("返现记录不存在，请刷新页面后重新审核");
            }
            if (yuanYin.Contains("差评"))
            {
                Logger.Error("运营申请给差评买家返现以删除评价，已自动驳回, id=" + id);
            }
        }
    }
}
