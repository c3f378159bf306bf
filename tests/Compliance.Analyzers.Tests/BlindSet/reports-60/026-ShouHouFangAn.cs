using System.ComponentModel;
using System.Text;

namespace FengXing.AfterSales;

public enum FangAn
{
    [Description("全额退款")] QuanTui,
    [Description("重发")] ChongFa,
    [Description("下单抵扣")] DiKou,
    [Description("延长质保")] YanBao
}

public class FangAnXiaoXi
{
    public string ShengCheng(FangAn fangAn, AmazonOrderDto o)
    {
        var sb = new StringBuilder();
        sb.Append(o.BuyerName).Append(" 您好，关于您的订单 ").Append(o.OrderNo).Append(":");
        switch (fangAn)
        {
            case FangAn.QuanTui:
                sb.Append("经核实台灯确有频闪问题，已全额退款，灯不用寄回。");
                break;
            case FangAn.ChongFa:
                sb.Append("我们今天从美国仓重发一盏，三天左右到。");
                break;
            case FangAn.DiKou:
                sb.Append("这次就不退款了，您下一单我们直接免单，您看怎么样？"); // expect: BSM1006|BSM1005|BSM1003
                break;
            case FangAn.YanBao:
                sb.Append("您去商品页留个言评价一下，质保就从一年给您升到三年。"); // expect: BSM2001
                break;
        }
        return sb.ToString();
    }

    public void TuiSong(IAmazonMsgGateway gateway, FangAn fangAn, AmazonOrderDto o)
        => gateway.SendBuyerMessage(o.OrderNo, ShengCheng(fangAn, o));
}
