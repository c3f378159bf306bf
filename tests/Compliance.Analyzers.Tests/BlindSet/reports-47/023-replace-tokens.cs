namespace Jiayu.MoBan
{
    /// <summary>买家邮件模板，#xxx# 为占位符，发送前替换</summary>
    public class YouJianMoBan
    {
        private const string SongQuan = "亲爱的#买家#，您获得一张#金额#元代金券，下次购物时可直接使用。"; // expect: BSM1002|BSM1006
        private const string TuiKuan = "亲爱的#买家#，订单#订单号#的退款#金额#元已原路退回，请注意查收。";
        private const string FanXian = "亲爱的#买家#，确认收货后，我们通过 PayPal 返还您#金额#元。"; // expect: BSM1004|BSM3003

        public string ShengChengSongQuan(string maiJia, string jinE)
        {
            return SongQuan.Replace("#买家#", maiJia).Replace("#金额#", jinE);
        }

        public string ShengChengTuiKuan(string maiJia, string dingDan, string jinE) =>
            TuiKuan.Replace("#买家#", maiJia).Replace("#订单号#", dingDan).Replace("#金额#", jinE);

        public string ShengChengFanXian(string maiJia, string jinE) =>
            FanXian.Replace("#买家#", maiJia).Replace("#金额#", jinE);

        public string ShengChengHuiFang(string maiJia)
        {
            return "亲爱的#买家#，请您抽空到商品页面写一条评价。".Replace("#买家#", maiJia); // expect: BSM2006
        }
    }
}
