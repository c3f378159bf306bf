using Microsoft.Extensions.Logging;

namespace Erp.Jobs;

public partial class QuanFaFangJob
{
    private readonly ILogger<QuanFaFangJob> _logger;

    public QuanFaFangJob(ILogger<QuanFaFangJob> logger) => _logger = logger;

    public void Run(long userId, int n, decimal money)
    {
        _logger.LogInformation("用户 {UserId} 领取优惠券 {Count} 张", userId, n);
        _logger.LogWarning("礼品卡余额不足，跳过用户 {UserId}", userId);
        _logger.LogDebug("返现任务开始，本批金额 {Money}", money);
        _logger.LogError("拉取评价失败：店铺 {Shop} 的差评数量未更新", "US-01");
        LogXing(userId, 5);
    }

    [LoggerMessage(EventId = 7, Level = LogLevel.Information, Message = "Order {OrderId}: buyer left a {Stars} star review")]
    partial void LogXing(long orderId, int stars);
}
