using System;
using System.Collections.Generic;
using Hangfire;
using LanTu.Erp.Jobs.Contracts;

namespace LanTu.Erp.Jobs
{
    public class RecurringJobs
    {
        private static readonly Dictionary<string, string> Cron = new()
        {
            ["coupon-expiry-check"] = "0 3 * * *",
            ["negative-review-crawler"] = "*/30 * * * *",
            ["gift-card-reconcile"] = "0 5 1 * *",
        };

        public void Register(IRecurringJobManager manager)
        {
            foreach (var (name, cron) in Cron)
                manager.AddOrUpdate<IJobRunner>(name, r => r.RunAsync(name), cron);

            var displayName = "抓取差评并同步优惠券状态";
            var description = "Fetches new reviews, deletes stale coupons and writes the discount report";
            manager.Describe("coupon-expiry-check", displayName, description);
            manager.Trigger("gift-card-reconcile"
