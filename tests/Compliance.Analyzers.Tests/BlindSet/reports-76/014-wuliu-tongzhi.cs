using System;
using System.Threading.Tasks;
using Microsoft.Extensions.Options;

namespace YiCang.Wms.Notify;

public interface IMaiJiaXiaoXi
{
    Task TuiSong(string dingDanHao, string biaoTi, string neiRong);
}

public class WuLiuTongZhi
{
    private readonly IMaiJiaXiaoXi _xiaoXi;
    private readonly WuLiuOptions _opt;

    public WuLiuTongZhi(IMaiJiaXiaoXi xiaoXi, IOptions<WuLiuOptions> opt)
    {
        _xiaoXi = xiaoXi;
        _opt = opt.Value;
    }

    public Task FaHuo(string dingDanHao, string yunDan)
    {
        return _xiaoXi.TuiSong(
            dingDanHao,
            $"订单 {dingDanHao}",
            $"您好，您在我们店买的东西今天已经打包寄出啦，运单号 {yunDan}，请耐心等待收货。"); // expect: BSM4002
    }

    public Task YanWu(string dingDanHao, int tian)
    {
        return _xiaoXi.TuiSong(
            dingDanHao,
            $"订单 {dingDanHao} 配送延迟",
            $"您好，由于航班取消，您的包裹会比承诺时间晚 {tian} 天左右。您可以继续等，也可以回复我们取消，我们会全额退款。");
    }

    public Task DiuJian(string dingDanHao)
    {
        var neiRong = "您好，物流商确认包裹已经丢失，我们今天重新发一件给您，您不需要再付任何费用。";
        neiRong += "查件可以扫包装上的二维码关注我们公众号，进去报单号就行。"; // expect: BSM3001|BSM3002|BSM3003
        return _xiaoXi.TuiSong(dingDanHao, $"订单 {dingDanHao} 包裹丢失", neiRong);
    }

    public Task DaoHuoBuHuo(string dingDanHao, string sku)
    {
        if (!_opt.EnableRestock)
        {
            return Task.CompletedTask;
        }
        return _xiaoXi.TuiSong(
            dingDanHao,
            $"关于 {sku}",
            $"亲爱的老朋友，您去年买过的 {sku} 又到了一批，颜色比以前多，手慢就没有了，赶紧去下单。"); // expect: BSM1007
    }
}
