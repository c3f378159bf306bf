using System;
using System.Threading.Tasks;

namespace Tongan.Light;

public class DengJuTongZhi(
    IMaiJiaTongDao tongDao,
    string weiBa = "P.S. Scan the QR code on the box, there is our club with prices only for members.") // expect: BSM3001|BSM1001|BSM3003|BSM1006
{
    public Task GuZhangAsync(string orderId,
        string neiRong = "Sorry for the lamp that flickers. Choose: full refund or new lamp, both are free for you.")
        => tongDao.SendBuyerMessageAsync(orderId, neiRong);

    public Task PingJiaAsync(string orderId,
        string neiRong = "If you are happy please leave review; if you are not, write to us before you write there.") // expect: BSM2003|BSM2002
        => tongDao.SendBuyerMessageAsync(orderId, neiRong);

    public Task JieRiAsync(string orderId)
    {
        Task Fa(string message = "中秋将至，本店灯具全场八折，欢迎再来选购。") => tongDao.SendBuyerMessageAsync(orderId, message); // expect: BSM1001|BSM1007

        var faHuiYuan = (string id, string text = "您已升级为本店金卡会员，之后每单都能攒积分换灯泡。") => tongDao.SendBuyerMessageAsync(id, text); // expect: BSM1006

        return orderId.StartsWith("1") ? Fa() : faHuiYuan(orderId);
    }
}
