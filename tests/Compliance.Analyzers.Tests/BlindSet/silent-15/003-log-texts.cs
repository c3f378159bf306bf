using Microsoft.Extensions.Logging;

namespace Yuexiu.Promo.Jobs;

public partial class CouponSyncJob(ILogger<CouponSyncJob> log, IPromoRepo repo)
{
    [LoggerMessage(1, LogLevel.Information, "Coupon {Code} gives {Pct}% off on the next order, valid until {Until}")]
    private partial void CouponLoaded(string code, int pct, DateTime until);

    public async Task RunAsync(CancellationToken ct)
    {
        log.LogInformation("开始同步优惠券，返现活动共{Count}个", await repo.CountAsync(ct));
        await foreach (var c in repo.AllAsync(ct))
        {
            if (c.Expired)
            {
                log.LogWarning("优惠券已过期，请店长重新领取：{Code}", c.Code);
                continue;
            }
            if (c.ReviewId != null)
                log.LogError("Blocked: buyer was offered a gift card for a 5 star review, ticket {Ticket}", c.Ticket);
            log.LogDebug("用户加微信返现的违规会话 {Id} 已转风控", c.SessionId);
            CouponLoaded(c.Code, c.Pct, c.Until);
        }
        Console.WriteLine("Coupon sync done, gift cards left: 12, next run in 10 min.");
    }
}
