namespace ShangChengKeJi.OldErp
{
    public class YouJianPinJie
    {
        public string BuyerName;
        public string OrderNo;

        public string ShengChengZhengWen()
        {
            string zw = "尊敬的" + BuyerName + "：\r\n" +
                "您的订单 " + OrderNo + " 已签收。\r\n" +
                "如果您愿意把使用照片发到评论区，" + // expect: BSM2001
                "我们将为您" +
                "退还一半" +
                "货款。\r\n" +
                "祝您生活愉快";
            return zw;
        }

        public string ShengChengTuiKuan()
        {
            return "尊敬的" + BuyerName + "：\r\n" +
                "订单 " + OrderNo + " 少发了一个杯盖，" +
                "我们已通过亚马逊" + "退还该部件的金额 3.50 美元。";
        }
    }
}
