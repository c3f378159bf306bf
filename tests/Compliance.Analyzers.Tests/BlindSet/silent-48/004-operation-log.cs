namespace Erp.Core.Logs;

public class CaoZuoRiZhiService
{
    private readonly ISqlSugarClient _db;
    private readonly ILogger<CaoZuoRiZhiService> _logger;

    public CaoZuoRiZhiService(ISqlSugarClient db, ILogger<CaoZuoRiZhiService> logger)
    {
        _db = db;
        _logger = logger;
    }

    public async Task RecordAsync(long userId, string action, string target)
    {
        _logger.LogInformation("用户 {UserId} 删除了差评跟进记录 {Target}", userId, target);
        _logger.LogWarning("优惠券 {Code} 已被领取 {Count} 次，超过上限", target, 100);
        await _db.Insertable(new OperLog
        {
            UserId = userId,
            Action = action,
            Remark = $"修改优惠券模板 {target}：满 50 减 10 改为满 50 减 8",
        }).ExecuteCommandAsync();
    }

    public void GiftCardFailed(string code, Exception ex)
        => _logger.LogError(ex, "Gift card {Code} could not be redeemed; customer balance left untouched", code);
}
