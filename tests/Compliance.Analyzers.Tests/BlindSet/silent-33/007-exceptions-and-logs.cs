using System;
using Microsoft.Extensions.Logging;

namespace Huali.Erp.YingXiao;

public class YouHuiQuanFuWu
{
    private readonly ILogger<YouHuiQuanFuWu> _logger;
    private readonly IYouHuiQuanCangChu _cangChu;

    public YouHuiQuanFuWu(ILogger<YouHuiQuanFuWu> logger, IYouHuiQuanCangChu cangChu)
        => (_logger, _cangChu) = (logger, cangChu);

    public decimal JiSuan(string ma, decimal zongE, DateTime now)
    {
        var quan = _cangChu.Cha(ma) ?? throw new YeWuException("优惠码不存在或已被使用");
        if (quan.JieShu < now)
        {
            _logger.LogWarning("Coupon {Ma} expired at {JieShu}, discount of {Zhe}% was not given", ma, quan.JieShu, quan.Zhe);
            throw new YeWuException("优惠券已过期，请选择其他优惠券");
        }
        if (zongE < quan.MenKan)
            throw new YeWuException($"满 {quan.MenKan} 元才能使用此优惠券，还差 {quan.MenKan - zongE} 元");

        _logger.LogInformation("Free gift {Sku} was added for coupon {Ma}", quan.ZengPinSku, ma);
        return Math.Round(zongE * quan.Zhe / 100m, 2);
    }
}
