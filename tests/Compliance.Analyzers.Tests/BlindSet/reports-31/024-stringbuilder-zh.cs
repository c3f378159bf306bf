using System.Text;

namespace YunFan.Erp.XiaoXi;

public class XiaoXiShengCheng
{
    /// <summary>生成发给买家的站内信</summary>
    public string ShengCheng(DingDan d)
    {
        var sb = new StringBuilder();
        sb.Append("尊敬的").Append(d.MaiJiaMing).AppendLine("：");
        sb.AppendLine($"您的订单{d.DanHao}已签收。");

        if (d.ShiLaoKe)
        {
            sb.Append("凭券码").Append(d.QuanMa).AppendLine("再次购买可减免五美元。"); // expect: BSM1002|BSM1001
        }

        if (d.YouWenTi)
            sb.AppendLine("破损的灯罩我们已安排补寄，预计一周内送到。");
        else
            sb.AppendLine("如果满意请留下好评，不满意请先联系我们。"); // expect: BSM2003

        sb.AppendLine("祝生活愉快");
        return sb.ToString();
    }
}

public record DingDan(string DanHao, string MaiJiaMing, string QuanMa, bool ShiLaoKe, bool YouWenTi);
