using System.Data;

namespace Yun.Erp.CaiWu
{
    public class YingXiaoFeiYong
    {
        public DataTable ChaXun(string dianPu, int nian)
        {
            string sql = "select yhq.bianhao as 优惠券编号, sum(dd.zhekou) as 折扣金额 "
                       + "from dingdan dd left join youhuiquan yhq on dd.yhq_id = yhq.id "
                       + "where dd.dianpu = '" + dianPu + "' and year(dd.riqi) = " + nian
                       + " group by yhq.bianhao";
            return DbHelper.Query(sql);
        }

        public string[] BiaoTou()
        {
            return new[] { "优惠券编号", "折扣金额", "返现金额", "礼品卡金额", "退款金额", "评价数量" };
        }

        public string WenJianMing(string dianPu)
        {
            return dianPu + "_优惠券与返现统计.xlsx";
        }
    }
}
