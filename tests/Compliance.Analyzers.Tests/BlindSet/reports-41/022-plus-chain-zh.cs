namespace Lan.Erp.WuLiu
{
    public class MaiJiaYouJian
    {
        public string PinJie(string xingMing, string dingDan)
        {
            string neiRong = "尊敬的" + xingMing + "：\n"
                + "您的订单" + dingDan + "已经签收。"
                + "如对商品满意，请给我们留下五" // expect: BSM2002|BSM2003
                + "星好"
                + "评，谢谢支持！\n"
                + "祝您生活愉快";
            return neiRong;
        }

        public string PinJieTuiKuan(string xingMing)
        {
            return "尊敬的" + xingMing + "：\n" + "非常抱歉商品破损，" + "我们已全额" + "退款，" + "商品无需退回。";
        }

        public string PinJieHongBao(string xingMing)
        {
            return "尊敬的" + xingMing + "：\n"
                + "为感谢您的支持，我们准备了现金红" // expect: BSM1004
                + "包，请提供您的收款账号。";
        }
    }
}
