namespace TaiYang.ERP.ShouHou
{
    public class frmShouHouXinXi
    {
        public string MaiJia = "";
        public string DanHao = "";

        public string TuiHuoShuoMing()
        {
            string s = "您好，" + MaiJia + "，\r\n";
            s += "订单" + DanHao + "的退货申请已经通过。\r\n";
            s += "请在亚马逊“我的订单”中打印" + "预付标签，" + "运费由我们承担。\r\n";
            s += "仓库收到后我们会在两个工作日内" + "全额退款到您原来的付款卡。\r\n";
            return s;
        }

        public string JuJueYouHui()
        {
            string s = "您好，" + MaiJia + "，\r\n";
            s += "很抱歉，我们不能" + "提供优惠券，也不会" + "在亚马逊以外收款。\r\n";
            return s;
        }

        public string BuFa(string peiJian)
        {
            return "您好，" + MaiJia + "，缺少的" + peiJian + "今天已补发，" + "无需支付任何费用。";
        }
    }
}
