using Hangfire;
using Hangfire.Console;
using Hangfire.Server;
using System.ComponentModel;

namespace Haiyi.Erp.Jobs
{
    public static class JobRegistration
    {
        public static void Register(IRecurringJobManager jobs)
        {
            jobs.AddOrUpdate<CouponSyncJob>("sync coupons and discounts of all shops", j => j.RunAsync(null), Cron.Hourly());
            jobs.AddOrUpdate<ReviewCrawlJob>("抓取一星二星差评并通知运营", j => j.RunAsync(null), "*/30 * * * *");
            jobs.AddOrUpdate<SolicitJob>("request reviews for orders delivered 7 days ago", j => j.RunAsync(null), Cron.Daily(3));
            jobs.AddOrUpdate<GiftCardJob>("issue birthday gift cards to staff", j => j.RunAsync(null), Cron.Daily(6));
        }
    }

    public class ReviewCrawlJob
    {
        [DisplayName("抓取差评")]
        public async System.Threading.Tasks.Task RunAsync(PerformContext ctx)
        {
            ctx.WriteLine("开始抓取差评，店铺数：{0}", 12);
            await System.Threading.Tasks.Task.Delay(10);
            ctx.WriteLine("发现新增差评，已推送给运营，请勿私下联系买家删评");
        }
    }

    public class SolicitJob
    {
        [DisplayName("Ask for reviews via the Solicitations API")]
        public async System.Threading.Tasks.Task RunAsync(PerformContext ctx)
        {
            ctx.WriteLine("Requesting reviews; Amazon writes the text and sends it once per order");
            await System.Threading.Tasks.Task.Yield();
        }
    }
}
