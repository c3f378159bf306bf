using System;
using Microsoft.Extensions.Logging;

namespace LanTu.Erp.Jobs
{
    public partial class CouponSyncJob
    {
        private readonly ILogger<CouponSyncJob> _logger;
        public CouponSyncJob(ILogger<CouponSyncJob> logger) => _logger = logger;

        public void Run(string asin, string code, int percent)
        {
            _logger.LogInformation("Coupon {Code} with {Percent}% off created for {Asin}", code, percent, asin);
            _logger.LogWarning("买家留了差评，已通知客服组处理，ASIN {Asin}", asin);
            _logger.LogError("Gift card balance could not be read, please check your token and try again");
            Console.WriteLine("You get a free retry: the coupon service answered 503");
            LogReviewRemoved(asin);
            System.Diagnostics.Debug.WriteLine($"send coupon {code} to buyer queue: skipped, not permitted");
        }

        [LoggerMessage(Level = LogLevel.Information, Message = "Review removed by Amazon for {Asin}, 5-star average recalculated")]
        private partial void LogReviewRemoved(string asin);
    }
}
