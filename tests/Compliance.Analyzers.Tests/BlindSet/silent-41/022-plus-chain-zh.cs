namespace Lan.Erp.WuLiu
{
    public class MaiJiaYouJian
    {
        public string PinJie(string xingMing, string dingDan)
        {
            string neiRong = "尊敬的" + xingMing + "：\n"
                + "您的订单" + dingDan + "少发了五"
                + "星螺丝刀头，"
                + "我们今天免费补发，"
                + "无需退货。";
            return neiRong;
        }

        public string PinJieTuiKuan(string xingMing)
        {
            return "尊敬的" + xingMing + "：\n" + "非常抱歉商品破损，" + "我们已全额" + "退款，" + "商品无需退回。";
        }

        public string PinJieYanSe(string xingMing)
        {
            return "尊敬的" + xingMing + "：\n"
                + "您订购的红"
                + "包（手提款）拉链损坏，"
                + "请选择换货或者退款。";
        }
    }
}
