namespace Oldenburg.Erp.Mail
{
    public class ServiceMail
    {
        public string BuyerName;
        public string OrderNo;

        public string GetDefectBody()
        {
            string body = "Dear " + BuyerName + ",\r\n\r\n" +
                          "the buckle of your saddle (order " + OrderNo + ") broke much too early. " +
                          "We send you a new buckle " + "free of " + "charge, " +
                          "it needs no tools.\r\n\r\n" +
                          "Regards\r\nOldenburg";
            return body;
        }

        public string GetQuoteBody()
        {
            return "Dear " + BuyerName + ",\r\n\r\n" +
                   "you wrote: \"I will give five stars if you send me a second strap for free.\" " +
                   "We are not allowed to " + "accept that. The strap is under warranty, though, " +
                   "and will be replaced for that reason alone.";
        }

        public string GetChineseBody()
        {
            return "尊敬的" + BuyerName + "：\r\n" +
                   "您的订单" + OrderNo + "中的马鞍扣有质量问题，" +
                   "我们已" + "全额" + "退款，无需退货。";
        }
    }
}
