using System;
using System.Text;

namespace Qianwan.Duodian.Application.FaPiao;

public class FaPiaoShuoMing
{
    public string GouZao(FaPiaoShuJu fp)
    {
        var sb = new StringBuilder();
        sb.Append($"您好，您询问的发票{fp.HaoMa}各行说明如下：");
        sb.Append($"第一行为商品原价{fp.YuanJia:F2}欧元；");
        if (fp.YouHui > 0)
        {
            sb.Append($"第二行“折扣”-{fp.YouHui:F2}欧元，是您下单时已经使用的优惠券；");
        }
        if (fp.LiPinKa > 0)
        {
            sb.Append($"“礼品卡”{fp.LiPinKa:F2}欧元是您用自己的亚马逊礼品卡余额支付的部分；");
        }
        sb.Append($"税额{fp.Shui:F2}欧元按20%计算。");
        sb.Append("如抬头有误，请回复正确的公司名称，我们重新开具。");
        return sb.ToString();
    }

    public static string WeiZhunYongQuan(string ming) =>
        ming + "您好，优惠券没有抵扣是因为您购买的是第三方颜色款，该券只适用于黑色款，这一点我们无法更改。";
}
