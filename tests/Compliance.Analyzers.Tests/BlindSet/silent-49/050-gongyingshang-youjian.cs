using System.Text;

namespace CaiGou.Gongyingshang
{
    /// <summary>采购部发给工厂的邮件</summary>
    public class CaigouYoujian
    {
        public string XunJia(string gongchang, string liaohao, int shuliang)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"{gongchang} 业务部：");
            sb.AppendLine($"我司计划下季度采购料号 {liaohao} 共 {shuliang} 件，请按此数量报出厂价及返点比例。");
            sb.AppendLine("另请随货附四套免费样品，供我司实验室检测。");
            sb.Append("货款仍按合同以银行电汇方式支付。采购部");
            return sb.ToString();
        }

        public string Suopei(string gongchang, string pici, int buliang)
        {
            var zhengwen = gongchang + " 品质部：";
            zhengwen += $"批次 {pici} 来料检验发现不良 {buliang} 件，";
            zhengwen += "请按采购合同第六条赔偿我司返工费用，并在下一批货款中抵扣。";
            return zhengwen;
        }
    }
}
