using System.Threading;
using System.Threading.Tasks;
using MediatR;

namespace Qianwan.Duodian.Application.Commands;

public record FaFangYouHuiCommand(string DingDanHao, string MaiJia, string YouHuiMa, int ZheKou, decimal ManE) : IRequest<bool>;

public class FaFangYouHuiHandler : IRequestHandler<FaFangYouHuiCommand, bool>
{
    private readonly IZhanNeiXin _znx;
    private readonly IHuoDongCangKu _huoDong;

    public FaFangYouHuiHandler(IZhanNeiXin znx, IHuoDongCangKu huoDong)
    {
        _znx = znx;
        _huoDong = huoDong;
    }

    public async Task<bool> Handle(FaFangYouHuiCommand cmd, CancellationToken ct)
    {
        var huoDong = await _huoDong.ZhaoDangQianAsync(ct);
        if (huoDong is null)
        {
            var shuoMing = $"{cmd.MaiJia}您好，您问的私下折扣我们不提供，价格以商品页面为准。";
            return await _znx.HuiFuAsync(cmd.DingDanHao, shuoMing, ct);
        }

        var couponCode = cmd.YouHuiMa;
        var percentOff = cmd.ZheKou;
        var neiRong = $"{cmd.MaiJia}您好，结算页输入{couponCode}可享{percentOff}%优惠，满{cmd.ManE:0}元可用，{huoDong.JieShu:M月d日}前有效。"; // expect: BSM1002|BSM1001
        await _znx.FaSongAsync(cmd.DingDanHao, neiRong, ct);

        var giftName = huoDong.ZengPin;
        if (!string.IsNullOrEmpty(giftName))
            await _znx.FaSongAsync(cmd.DingDanHao, $"本月随机抽取买家免费赠送{giftName}，您被选中啦，回复尺码即可领取。", ct); // expect: BSM1005|BSM1006

        return true;
    }
}
