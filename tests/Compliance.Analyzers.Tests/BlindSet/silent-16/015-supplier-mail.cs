using System.Text;

namespace Gongying.Caigou;

/// <summary>给工厂（供应商）的采购邮件</summary>
public class GongYingShangYouJian
{
    public string ShengCheng(CaiGouDan dan)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"{dan.GongChang}王经理：");
        sb.AppendLine($"采购单 {dan.BianHao} 共 {dan.ShuLiang} 件，按上次谈好的九折价结算，请确认。");
        sb.AppendLine("如果本月能再下五千件，请贵厂再给我们优惠两个点。");
        sb.AppendLine("样品请免费寄两套到深圳仓，货款仍走对公账户转账。");
        sb.AppendLine("另外最近亚马逊差评集中在拉链，请质检重点检查。");
        sb.AppendLine("采购部 小林");
        return sb.ToString();
    }

    public string English(PurchaseOrder po) =>
        $"Dear Mr Okafor, for purchase order {po.Number} we assume your usual 8% discount on 2,000 pieces. " +
        "Please wire-transfer details as before, and send two free samples to our warehouse in Daventry.";
}
