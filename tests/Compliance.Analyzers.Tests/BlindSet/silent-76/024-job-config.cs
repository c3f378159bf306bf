using System;
using Microsoft.Extensions.Configuration;
using Quartz;

namespace Saihu.Jobs.Registration
{
    public static class JobRegistration
    {
        public static void AddJobs(this IServiceCollectionQuartzConfigurator q, IConfiguration cfg)
        {
            Add<ReviewRequestJob>(q, "请求评论-每日触发", "对妥投 7 天的订单调用 Solicitations 接口", "0 0 9 * * ?");
            Add<CouponSyncJob>(q, "优惠券同步", "同步店铺优惠券领取与使用数量", "0 0/30 * * * ?");
            Add<NegativeReviewJob>(q, "差评抓取", "抓取一星二星评价并通知运营", "0 15 * * * ?");
            Add<GiftCardReconcileJob>(q, "礼品卡对账", "核对买家用礼品卡支付的订单", "0 0 2 * * ?");
            Add<FreeReplacementJob>(q, "Free replacement export", "Export orders with free replacement to the WMS", "0 0 4 * * ?");
            Add<PriceDropJob>(q, "Price drop alert", "Alert the team when a competitor gives more than 10% off", "0 0/10 * * * ?");

            if (!cfg.GetValue<bool>("Jobs:Enabled"))
            {
                Console.WriteLine("任务调度未启用，评价请求与优惠券同步不会运行");
            }
        }

        private static void Add<T>(IServiceCollectionQuartzConfigurator q, string name, string desc, string cron) where T : IJob
        {
            var key = new JobKey(typeof(T).Name);
            q.AddJob<T>(o => o.WithIdentity(key).WithDescription(desc));
            q.AddTrigger(t => t.ForJob(key).WithIdentity(name).WithCronSchedule(cron));
        }
    }
}
