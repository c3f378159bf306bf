using System.Text;

namespace MaiJia.ShouHou;

public class TuiHuoXinJian
{
    public string ShengCheng(string xingMing, string dingDan, bool zhiLiangWenTi, decimal jinE)
    {
        var xin = new StringBuilder();
        xin.Append("尊敬的").Append(xingMing).Append("，您好：\n");
        xin.Append("您为订单").Append(dingDan).Append("提交的退货申请已批准。\n");
        if (zhiLiangWenTi)
        {
            xin.Append("由于加热盘存在质量问题，退货运费由我们承担，预付标签可在“我的订单”中打印。");
        }
        else
        {
            xin.Append("请使用原包装寄回，标签可在“我的订单”中打印。");
        }
        xin.Append("仓库签收后两个工作日内，").Append(jinE.ToString("0.00")).Append("美元将通过亚马逊原路退回。\n");
        xin.Append("如需换新，请直接回复本消息，我们会免费寄出新机。");
        return xin.ToString();
    }

    public static string ZheKouShuoMing(string dingDan) =>
        $"您好，订单{dingDan}下单时已自动扣减会员日优惠8美元，发票上“促销”一栏即为该金额，无需再领取优惠券。";
}
