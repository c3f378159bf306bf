using System;
using System.Threading.Tasks;
using Volo.Abp;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;

namespace KuaJing.Erp.ShouHou;

public class TuikuanAppService : ApplicationService
{
    private readonly IRepository<TuikuanDan, Guid> _repo;
    private readonly IBuyerMessenger _messenger;

    public TuikuanAppService(IRepository<TuikuanDan, Guid> repo, IBuyerMessenger messenger)
    {
        _repo = repo;
        _messenger = messenger;
    }

    public async Task WanchengAsync(Guid id)
    {
        var dan = await _repo.GetAsync(id);
        if (dan.Zhuangtai != TuikuanZhuangtai.DaiTongzhi)
        {
            throw new UserFriendlyException("退款单状态不正确，不能通知买家");
        }

        var neirong = dan.Leixing switch
        {
            TuikuanLeixing.QuanE => $"您好，订单 {dan.OrderId} 已全额退款 {dan.Jine:F2} 美元，由亚马逊原路退回您的付款卡，一般三到五个工作日到账。",
            TuikuanLeixing.BuFen => $"您好，订单 {dan.OrderId} 中的四只杯子有一只破损，我们已就这一只部分退款 {dan.Jine:F2} 美元，其余三只您正常使用即可。",
            TuikuanLeixing.YunFei => $"您好，由于是我们发错了颜色，您退货的运费 {dan.Jine:F2} 美元也已一并通过亚马逊退还。",
            _ => $"您好，订单 {dan.OrderId} 的退款正在亚马逊处理中，退款只会通过亚马逊退回原支付方式，我们不会向您索要任何银行卡信息。"
        };

        await _messenger.SendAsync(dan.OrderId, neirong);
        dan.Zhuangtai = TuikuanZhuangtai.YiTongzhi;
        await _repo.UpdateAsync(dan);
        Logger.LogInformation("退款通知已发 {OrderId}", dan.OrderId);
    }
}
