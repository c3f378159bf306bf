namespace ErpCore.Legacy
{
    public class YanWuTongZhi
    {
        public string strMaiJia;
        public string strDingDan;
        public int nTian;

        public string GetNeiRong()
        {
            string strNeiRong = "尊敬的" + strMaiJia + "：\r\n" +
                "您的订单" + strDingDan + "因港口拥堵，预计晚到" + nTian + "天。\r\n" +
                "如果您不想再等，告诉我们一声，" +
                "我们会取消订单并" +
                "全额退款。\r\n";
            if (nTian > 10)
                strNeiRong += "由于延误较长，运费已先行退回到您的付款账户。\r\n";
            strNeiRong += "给您带来不便，敬请谅解。";
            return strNeiRong;
        }

        public string GetBuJian(string strPeiJian)
        {
            return "尊敬的" + strMaiJia + "：\r\n" + "漏装的" + strPeiJian + "已免费补发，" + "随后请留意门口信箱。";
        }
    }
}
