namespace Hengtai.OMS
{
    public class CaiGouTongZhi
    {
        // 组装发给供应商采购部的内部邮件
        public string ZuZhuangGongYingShang(string gongChang, int shuLiang)
        {
            string content = gongChang + "业务部：\n";
            content += "本次背包采购 " + shuLiang + " 件，请按合同给予九五折。\n";
            content += "随货的赠品样包请单独装箱，费用计入样品费。\n";
            content += "返点于季末结算，对账单请发采购部邮箱。\n";
            return content;
        }

        // 组装发给运营组的日报
        public string ZuZhuangRiBao(int chaPing, int youHuiQuan)
        {
            string report = "昨日新增差评 " + chaPing + " 条，";
            report += "已提交平台申诉。\n";
            report += "商品页公开优惠券领取 " + youHuiQuan + " 张，";
            report += "广告花费较上周下降。\n";
            return report;
        }
    }
}
