using System;
using Hangfire;

namespace Lakeside.Agency.Jobs
{
    public static class JobRegistry
    {
        public static void Register(IRecurringJobManager jobs)
        {
            jobs.AddOrUpdate<ReviewSyncJob>("pull five star reviews", j => j.RunAsync(), Cron.Hourly());
            jobs.AddOrUpdate<CouponBudgetJob>("coupon budget: stop 20% off coupons at limit", j => j.RunAsync(), "*/10 * * * *");
            jobs.AddOrUpdate<SolicitationJob>("request a review via Solicitations API", j => j.RunAsync(), Cron.Daily(9));
            jobs.AddOrUpdate<NegativeReviewJob>("差评预警并通知运营", j => j.RunAsync(), Cron.Hourly());
            jobs.AddOrUpdate<GiftCardStockJob>("礼品卡库存盘点", j => j.RunAsync(), Cron.Weekly(DayOfWeek.Monday));
        }
    }
}
