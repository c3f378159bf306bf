namespace ShangChengKeJi.OldErp
{
    public class ShouHouPinJie
    {
        public string BuyerName;
        public string OrderNo;

        public string TuiKuanXin(string jinE)
        {
            return "尊敬的" + BuyerName + "：\r\n" +
                "您的订单 " + OrderNo + " 因" + "外箱破损" + "导致商品损坏，" +
                "我们已将货款 " + jinE + " 美元" + "全额退回" + "您的付款账户。\r\n" +
                "破损商品请自行处理，" + "不必寄回。";
        }

        public string BuFaXin()
        {
            string s = "Dear " + BuyerName + ",\r\n";
            s += "the cup holder was missing from order " + OrderNo + ". ";
            s += "We posted one today, " + "free of " + "charge. ";
            s += "It should arrive within a week.";
            return s;
        }
    }
}
