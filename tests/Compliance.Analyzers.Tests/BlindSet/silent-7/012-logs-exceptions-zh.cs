using Microsoft.Extensions.Logging;

namespace FengHe.YingXiao;

public class FaQuanFuWu
{
    private readonly ILogger<FaQuanFuWu> _log;
    private readonly IQuanKu _ku;

    public FaQuanFuWu(ILogger<FaQuanFuWu> log, IQuanKu ku)
    {
        _log = log;
        _ku = ku;
    }

    public async Task<string> FaQuanAsync(long yongHu, string piCi)
    {
        _log.LogInformation("开始给用户 {YongHu} 发放优惠券，批次 {PiCi}", yongHu, piCi);
        var quan = await _ku.LingQuAsync(yongHu, piCi);
        if (quan == null)
        {
            _log.LogWarning("批次 {PiCi} 的优惠券已经领完，用户 {YongHu} 未领到", piCi, yongHu);
            throw new YeWuException("优惠券已领完，请稍后再试");
        }
        if (quan.YiShiYong)
        {
            throw new InvalidOperationException($"券 {quan.Ma} 已被使用，不能重复赠送给您的账户");
        }
        Console.WriteLine("返现 {0} 元已记账，等待好评审核任务", quan.MianZhi);
        _log.LogError("礼品卡接口返回异常：{Ma}", quan.Ma);
        return quan.Ma;
    }
}
