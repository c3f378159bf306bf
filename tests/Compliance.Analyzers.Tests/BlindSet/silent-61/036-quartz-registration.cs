using Quartz;

var host = Host.CreateApplicationBuilder(args);

host.Services.AddQuartz(q =>
{
    q.AddJob<ReviewImportJob>(j => j.WithIdentity("review-import").WithDescription("Imports product reviews and star ratings every night"));
    q.AddJob<CouponSyncJob>(j => j.WithIdentity("coupon-sync").WithDescription("Syncs the coupons and discounts of all Amazon stores into the database"));
    q.AddJob<RefundMatchJob>(j => j.WithIdentity("refund-match").WithDescription("Matches refunds and replacements with the bank statement"));
    q.AddJob<GiftStockJob>(j => j.WithIdentity("gift-stock").WithDescription("核对赠品库存和礼品卡余额"));
    q.AddJob<FeedbackAlarmJob>(j => j.WithIdentity("feedback-alarm").WithDescription("有差评时给运营发钉钉提醒"));

    q.AddTrigger(t => t.ForJob("review-import").WithCronSchedule("0 0 3 * * ?"));
    q.AddTrigger(t => t.ForJob("coupon-sync").WithSimpleSchedule(s => s.WithIntervalInMinutes(30).RepeatForever()));
});
host.Services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);

await host.Build().RunAsync();
