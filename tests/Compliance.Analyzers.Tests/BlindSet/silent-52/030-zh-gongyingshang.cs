namespace CaiGou.YouJian
{
    public class GongYingShangYouJian
    {
        private readonly ISmtp _smtp;
        public GongYingShangYouJian(ISmtp smtp) { _smtp = smtp; }

        public void XunJia(string gongChang, string lianXiRen, string liaoHao, int shuLiang)
        {
            string zhengWen = "王经理您好：\r\n我司计划向贵厂采购" + liaoHao + "共" + shuLiang + "件，"
                + "请问批量价可否在报价基础上下调百分之五？"
                + "请把盖章的报价单和对公账号发给我司采购部。";
            _smtp.Send(gongChang, "询价单 " + liaoHao, zhengWen);
        }

        public void TuiHuo(string gongChang, string piHao)
        {
            string zhengWen = "贵厂批次 " + piHao + " 来料检验不合格，"
                + "按采购合同第八条，不合格品由贵厂承担返工费用，"
                + "请安排车辆到我司仓库提货。";
            _smtp.Send(gongChang, "来料异常 " + piHao, zhengWen);
        }
    }
}
