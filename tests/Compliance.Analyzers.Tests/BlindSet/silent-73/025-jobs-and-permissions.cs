using System;
using System.Collections.Generic;
using System.ComponentModel;
using Hangfire;

namespace XingChen.Amazon.Scheduler
{
    public static class Permissions
    {
        public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
        {
            ["review.view"] = "查看买家评价",
            ["review.report"] = "举报违规差评",
            ["coupon.create"] = "创建优惠券",
            ["refund.approve"] = "审批退款和补偿",
            ["message.send"] = "发送站内信",
            ["gift.manage"] = "管理赠品库存",
        };
    }

    public class SchedulerJobs
    {
        [DisplayName("差评监控：每小时抓取一到三星评价")]
        public void PullNegativeReviews() { }

        [DisplayName("优惠券到期提醒（发给运营）")]
        public void RemindExpiringCoupons() { }

        [DisplayName("请求评论：调用 Solicitations 接口")]
        public void RequestReviews() { }

        [DisplayName("返现活动对账（独立站）")]
        public void ReconcileCashback() { }

        public static void Register(IRecurringJobManager manager)
        {
            manager.AddOrUpdate<SchedulerJobs>("pull-negative-reviews", j => j.PullNegativeReviews(), Cron.Hourly());
            manager.AddOrUpdate<SchedulerJobs>("coupon-expiry", j => j.RemindExpiringCoupons(), Cron.Daily(8));
            manager.AddOrUpdate<SchedulerJobs>("request-review", j => j.RequestReviews(), Cron.Daily(20));
            manager.AddOrUpdate<SchedulerJobs>("cashback-reconcile", j => j.ReconcileCashback(), Cron.Weekly(DayOfWeek.Monday));
        }
    }
}
