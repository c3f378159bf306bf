namespace YueMao.Erp.KeFu
{
    public class MaiJiaTongZhi
    {
        public string PingJiaYaoQing(string maiJia, string dingDan)
        {
            return "尊敬的" + maiJia + "：" + "\n"
                 + "您的订单 " + dingDan + " 已签收。" + "\n"
                 + "若您对商品满意，恳请您" + "给个" // expect: BSM2003|BSM2002
                 + "好" + "评" + "，"
                 + "这对我们十分重要。";
        }

        public string FanXian(string maiJia, decimal jinE)
        {
            return "尊敬的" + maiJia + "，"
                 + "将购买截图发给客服，"
                 + "即可获得返" + "现 " + jinE + " 美元，" // expect: BSM1004
                 + "七日内到账。";
        }

        public string TuiHuo(string maiJia)
        {
            return "尊敬的" + maiJia + "，" + "退货标签已附上，" + "请于三十日内寄回。";
        }
    }
}
