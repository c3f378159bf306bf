using Hangfire;
using Microsoft.Extensions.DependencyInjection;

namespace Petalwise.Crm.Hosting
{
    public static class RecurringJobsExtensions
    {
        public static IServiceCollection AddRecurringJobs(this IServiceCollection services)
        {
            services.AddHangfireServer(o => o.ServerName = "review-and-coupon-worker");
            return services;
        }

        public static void RegisterJobs(this IRecurringJobManager manager)
        {
            manager.AddOrUpdate<ReviewImportJob>("每小时-导入新评价", j => j.RunAsync(), Cron.Hourly());
            manager.AddOrUpdate<NegativeReviewJob>("每日-差评统计", j => j.RunAsync(), Cron.Daily(7));
            manager.AddOrUpdate<CouponExpiryJob>("daily: coupons that expire within seven days", j => j.RunAsync(), Cron.Daily(8));
            manager.AddOrUpdate<GiftCardAuditJob>("monthly: audit of gift cards sold in the web shop", j => j.RunAsync(), Cron.Monthly());
            manager.AddOrUpdate<PayPalStatementJob>("monthly: download the PayPal statement of the web shop", j => j.RunAsync(), Cron.Monthly());
            manager.AddOrUpdate<WeChatTokenJob>("每两小时-刷新企业微信令牌", j => j.RunAsync(), "0 */2 * * *");
        }
    }
}
