using System.ComponentModel;
using Hangfire;

namespace Anlan.Scheduler
{
    public enum RiskKind
    {
        [Description("索要好评")] AskPraise,
        [Description("好评返现")] Cashback,
        [Description("请求删除差评")] RemoveReview,
        [Description("引导站外联系（微信、QQ、电话）")] OffSiteContact,
        [Description("发送优惠券或折扣码")] Coupon,
    }

    public static class Jobs
    {
        public const string NegativeReviewScan = "差评抓取-每小时";
        public const string CouponReport = "优惠券核销日报";
        public const string GiftStock = "赠品库存同步";

        public static void Register()
        {
            RecurringJob.AddOrUpdate<ReviewScanner>(NegativeReviewScan, j => j.Run(), Cron.Hourly);
            RecurringJob.AddOrUpdate<CouponReporter>(CouponReport, j => j.Run(), "0 2 * * *");
            RecurringJob.AddOrUpdate<GiftSync>(GiftStock, j => j.Run(), "*/30 * * * *");
        }
    }
}
