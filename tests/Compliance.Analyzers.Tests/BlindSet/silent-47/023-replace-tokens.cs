namespace Jiayu.MoBan
{
    /// <summary>买家邮件模板，#xxx# 为占位符，发送前替换</summary>
    public class ShouHouYouJian
    {
        private const string HuanHuo = "亲爱的#买家#，订单#订单号#的换货商品已备好，今天由快递取走。";
        private const string TuiKuan = "亲爱的#买家#，订单#订单号#的退款#金额#元已原路退回，请注意查收。";
        private const string JuJue = "亲爱的#买家#，很抱歉，我们不支持站外付款，也不能赠送优惠券。";

        public string ShengChengHuanHuo(string maiJia, string dingDan) =>
            HuanHuo.Replace("#买家#", maiJia).Replace("#订单号#", dingDan);

        public string ShengChengTuiKuan(string maiJia, string dingDan, string jinE) =>
            TuiKuan.Replace("#买家#", maiJia).Replace("#订单号#", dingDan).Replace("#金额#", jinE);

        public string ShengChengJuJue(string maiJia) => JuJue.Replace("#买家#", maiJia);

        public string ShengChengBuHuo(string maiJia)
        {
            return "亲爱的#买家#，漏发的充电线已补发，无需支付任何费用。".Replace("#买家#", maiJia);
        }
    }
}
