using System;
using System.Collections.Generic;
using Hangfire;

namespace TianHe.Erp.Scheduling
{
    public static class JobRegistry
    {
        public static void Register(IRecurringJobManager manager)
        {
            manager.AddOrUpdate<CouponJob>("优惠券过期清理", j => j.Clean(), Cron.Daily);
            manager.AddOrUpdate<ReviewJob>("差评同步（每小时）", j => j.Sync(), Cron.Hourly);
            manager.AddOrUpdate<RefundJob>("退款对账与补偿任务", j => j.Reconcile(), Cron.Daily(2));
            manager.AddOrUpdate<GiftJob>("赠品库存预警", j => j.Check(), Cron.Daily(6));
        }
    }

    public class PromotionImport
    {
        public IEnumerable<string> Check(PromotionRow row)
        {
            if (row.Percent <= 0)
                yield return $"第 {row.Line} 行：折扣必须大于 0";
            if (string.IsNullOrWhiteSpace(row.Code))
                yield return $"第 {row.Line} 行：优惠码不能为空";
            if (row.Start >= row.End)
                yield return $"第 {row.Line} 行：活动结束时间必须晚于开始时间";
            if (row.GiftSku == row.Sku)
                throw new ArgumentException("赠品不能与主商品相同");
        }
    }
}
