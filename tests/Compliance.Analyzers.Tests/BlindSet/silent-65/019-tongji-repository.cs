using System;
using System.Collections.Generic;
using System.Data;
using System.Threading.Tasks;
using Dapper;

namespace Dingfeng.Report.Repositories
{
    public class ShouhouTongjiRepository
    {
        private readonly IDbConnection _db;

        public ShouhouTongjiRepository(IDbConnection db)
        {
            _db = db;
        }

        public Task<IEnumerable<TongjiRow>> QueryByReasonAsync(DateTime from, DateTime to)
        {
            const string sql = @"
SELECT r.ReasonName AS 原因, COUNT(*) AS 数量, SUM(r.RefundAmount) AS 退款金额
FROM   after_sale_record r
WHERE  r.CreateTime >= @from AND r.CreateTime < @to
  AND  r.ReasonName IN ('好评返现', '赠品未收到', '优惠券未生效', '差评处理', '私下退款')
GROUP  BY r.ReasonName
ORDER  BY COUNT(*) DESC";
            return _db.QueryAsync<TongjiRow>(sql, new { from, to });
        }

        public async Task<int> CloseReviewTasksAsync(int shopId)
        {
            var sql = "UPDATE review_task SET Status = 9, Remark = '买家已修改评价，任务关闭' WHERE ShopId = @shopId AND NewStar > OldStar";
            return await _db.ExecuteAsync(sql, new { shopId });
        }

        public async Task<int> MarkCouponBuyersAsync(int shopId)
        {
            var sql = "UPDATE buyer_tag SET Tag = '下次购买给八折' WHERE Tag = '老客户折扣' AND ShopId = @shopId";
            var rows = await _db.ExecuteAsync(sql, new { shopId });
            NLog.LogManager.GetCurrentClassLogger().Info("标签更名完成，影响 {0} 行", rows);
            return rows;
        }
    }
}
