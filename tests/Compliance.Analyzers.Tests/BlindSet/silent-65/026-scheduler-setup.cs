using Hangfire;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Stonebridge.Scheduler
{
    public static class SchedulerSetup
    {
        public static void UseJobs(this WebApplication app)
        {
            var jobs = app.Services.GetRequiredService<IRecurringJobManager>();
            var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Scheduler");

            jobs.AddOrUpdate<ReviewImportJob>("import-new-product-reviews", j => j.RunAsync(), Cron.Hourly);
            jobs.AddOrUpdate<NegativeReviewAlertJob>("alert-team-on-one-star-review", j => j.RunAsync(), "*/10 * * * *");
            jobs.AddOrUpdate<SolicitationJob>("request-a-review-through-solicitations-api", j => j.RunAsync(), Cron.Daily(9));
            jobs.AddOrUpdate<CouponReportJob>("coupon-redemption-report", j => j.RunAsync(), Cron.Weekly);
            jobs.AddOrUpdate<GiftStockJob>("free-gift-stock-level", j => j.RunAsync(), Cron.Daily(3));

            log.LogInformation("优惠券统计、赠品库存、评论导入等任务已经注册");
            log.LogInformation("Solicitation job sends Amazon's own review request once per order, seller text is not involved");

            app.MapGet("/jobs/about", () => new
            {
                title = "Scheduled jobs",
                description = "Imports product reviews, warns the team about one-star reviews and counts redeemed coupons and free gifts.",
                note = "定时任务说明：差评预警只发给运营人员，不会联系买家。"
            });
        }
    }
}
