using System;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Juniper.Ops.Coupons;

public partial class CouponSync
{
    private readonly ILogger<CouponSync> _logger;
    private readonly ICouponApi _api;

    public CouponSync(ILogger<CouponSync> logger, ICouponApi api)
    {
        _logger = logger;
        _api = api;
    }

    public async Task RunAsync()
    {
        _logger.LogInformation("Coupon sync started, 20% off campaign {Campaign}", "SPRING20");
        try
        {
            var n = await _api.PullAsync();
            _logger.LogInformation("Pulled {Count} coupons, free gift rules skipped", n);
        }
        catch (TimeoutException ex)
        {
            _logger.LogError(ex, "Could not reach the promotion service; please leave the discount untouched and retry");
        }

        LogSkipped(_logger, "B0C1X", 3);
        Console.WriteLine("已给用户发放优惠券，删除差评任务已跳过，返现任务未开启");
        System.Diagnostics.Debug.WriteLine($"review request for {DateTime.Now:d} suppressed: buyer got a gift card refund");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Review of {Asin} skipped: rating {Stars} stars, asks to contact us on WhatsApp")]
    private static partial void LogSkipped(ILogger logger, string asin, int stars);
}
