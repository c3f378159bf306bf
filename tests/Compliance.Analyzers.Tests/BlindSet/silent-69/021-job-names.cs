using System;
using Hangfire;

namespace SellerDesk.Jobs
{
    public static class JobRegistry
    {
        public const string ReviewRequest = "amazon-request-a-review";
        public const string NegativeFeedback = "negative-feedback-import";
        public const string CouponCleanup = "delete-expired-coupons";
        public const string GiftCardBalance = "gift-card-balance-report";
        public const string RefundExport = "refund-export-nightly";

        public static void Register(IRecurringJobManager jobs)
        {
            jobs.AddOrUpdate<RequestReviewJob>(ReviewRequest, j => j.RunAsync(), Cron.Daily(6));
            jobs.AddOrUpdate<FeedbackImportJob>(NegativeFeedback, j => j.RunAsync(), Cron.Hourly());
            jobs.AddOrUpdate<CouponCleanupJob>(CouponCleanup, j => j.RunAsync(), Cron.Weekly(DayOfWeek.Sunday));
            jobs.AddOrUpdate<GiftCardReportJob>(GiftCardBalance, j => j.RunAsync(), Cron.Monthly());
            jobs.AddOrUpdate<RefundExportJob>(RefundExport, j => j.RunAsync(), Cron.Daily(1));
        }

        public static string Describe(string id) => id switch
        {
            ReviewRequest => "Triggers Amazon's Request a Review for delivered orders",
            NegativeFeedback => "Imports negative seller feedback from the report API",
            CouponCleanup => "Deletes coupons that expired more than 90 days ago",
            GiftCardBalance => "Sends the gift card balance report to accounting",
            RefundExport => "Exports refunds of the previous day to DATEV",
            _ => id
        };
    }
}
