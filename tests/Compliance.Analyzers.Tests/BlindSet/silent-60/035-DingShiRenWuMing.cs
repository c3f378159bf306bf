using System;
using System.Collections.Generic;
using Hangfire;

namespace JuYing.Jobs
{
    public static class RenWuZhuCe
    {
        public static readonly Dictionary<string, string> MingCheng = new()
        {
            ["job-request-review"] = "每日点击“请求评论”按钮",
            ["job-coupon-expire"] = "优惠券到期自动续期",
            ["job-negative-review"] = "抓取一至三星差评并分派客服",
            ["job-giftcard-balance"] = "公司礼品卡余额核对",
            ["job-vine"] = "Vine 计划：免费样品发放进度",
            ["job-promo-price"] = "黑五全店五折价格预设检查",
        };

        public static void ZhuCe()
        {
            RecurringJob.AddOrUpdate<QingQiuPingLunJob>("job-request-review", j => j.RunAsync(), Cron.Daily(10));
            RecurringJob.AddOrUpdate<YouHuiQuanJob>("job-coupon-expire", j => j.RunAsync(), Cron.Hourly());
            RecurringJob.AddOrUpdate<ChaPingJob>("job-negative-review", j => j.RunAsync(), "*/30 * * * *");
            Console.WriteLine($"已注册 {MingCheng.Count} 个任务");
        }
    }
}
