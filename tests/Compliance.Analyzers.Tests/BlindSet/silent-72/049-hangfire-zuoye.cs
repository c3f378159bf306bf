using Hangfire;
using System.ComponentModel;
using System.Threading.Tasks;

namespace Beidou.Jobs
{
    public static class JobRegistrar
    {
        public static void Register(IRecurringJobManager manager)
        {
            manager.AddOrUpdate<ReviewJobs>("同步-商品评论", j => j.SyncReviewsAsync(), Cron.Hourly);
            manager.AddOrUpdate<ReviewJobs>("统计-五星好评率", j => j.CalcFiveStarRateAsync(), Cron.Daily);
            manager.AddOrUpdate<CouponJobs>("优惠券-到期自动下架", j => j.CloseExpiredAsync(), Cron.Daily);
            manager.AddOrUpdate<CouponJobs>("礼品卡-余额核对", j => j.CheckGiftCardAsync(), Cron.Weekly);
        }
    }

    public class ReviewJobs
    {
        [DisplayName("拉取各站点商品评论与卖家反馈")]
        public Task SyncReviewsAsync() => Task.CompletedTask;

        [DisplayName("计算各 ASIN 五星占比，低于四星的标红")]
        public Task CalcFiveStarRateAsync() => Task.CompletedTask;
    }

    public class CouponJobs
    {
        [DisplayName("关闭已过期的折扣与优惠券活动")]
        public Task CloseExpiredAsync() => Task.CompletedTask;

        [DisplayName("核对公司采购的员工礼品卡余额")]
        public Task CheckGiftCardAsync() => Task.CompletedTask;
    }
}
