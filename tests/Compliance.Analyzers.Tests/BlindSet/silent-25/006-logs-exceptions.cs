using Volo.Abp;
using Volo.Abp.Domain.Services;

namespace Qianjiang.Erp.CuXiao;

public class YouHuiQuanManager : DomainService
{
    public async Task HeXiaoAsync(YouHuiQuan quan, DingDan dd)
    {
        if (quan.GuoQi)
        {
            Logger.LogWarning("优惠券 {Ma} 已过期，订单 {DanHao} 不能享受下次购买八折", quan.Ma, dd.DanHao);
            throw new UserFriendlyException("优惠券已过期，请重新选择优惠券");
        }
        if (dd.YiPingJia)
        {
            throw new BusinessException("Erp:0107", "该订单已留五星好评，返现任务重复提交");
        }
        Logger.LogInformation("Gift card issued for review campaign {Campaign}, 5-star review rate {Rate}", quan.HuoDong, dd.Rate);
        Console.WriteLine("Sending you a coupon for the next purchase: dry run only");
        await Task.CompletedTask;
    }
}
