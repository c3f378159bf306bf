using System.Threading.Tasks;

namespace Qianwan.Duodian.Application.TuiKuan;

public class TuiKuanTongZhi
{
    private readonly IZhanNeiXin _znx;

    private const string QuanE = "您好，订单{0}的款项{1:F2}美元已全额退回原支付方式，银行通常需要3到5个工作日入账。";
    private const string ShaoJian = "您好，核实到订单{0}少装一只杯垫，我们已退回该杯垫的金额{1:F2}美元，其余商品不受影响。";
    private const string YunFei = "您好，订单{0}晚于承诺日期送达，您支付的加急运费{1:F2}美元已退还到原卡。";

    public TuiKuanTongZhi(IZhanNeiXin znx) => _znx = znx;

    public Task TongZhiAsync(TuiKuanDan dan)
    {
        var zhengWen = dan.YuanYin switch
        {
            TuiKuanYuanYin.QueHuo => string.Format(QuanE, dan.DingDanHao, dan.JinE) + "因仓库缺货，订单已由我们取消，您不需要操作。",
            TuiKuanYuanYin.ShaoJian => string.Format(ShaoJian, dan.DingDanHao, dan.JinE),
            TuiKuanYuanYin.ChiDao => string.Format(YunFei, dan.DingDanHao, dan.JinE),
            TuiKuanYuanYin.YouHuiWeiShengXiao => $"您好，下单时使用的优惠券因系统故障没有抵扣，差额{dan.JinE:F2}美元已经通过亚马逊退回您的信用卡。",
            _ => string.Format(QuanE, dan.DingDanHao, dan.JinE),
        };

        return _znx.FaSongAsync(dan.DingDanHao, zhengWen);
    }
}
