namespace Oldenburg.Erp.Mail
{
    public class PostSaleMail
    {
        public string BuyerName;
        public string OrderNo;

        public string GetBody()
        {
            string body = "Dear " + BuyerName + ",\r\n\r\n" +
                          "your saddle (order " + OrderNo + ") was delivered last week. " +
                          "Please be so kind and change your " + // expect: BSM2004|BSM2001
                          "rating to four or five " +
                          "stars.\r\n" +
                          "As a thank-you we add a free " + // expect: BSM2001|BSM1005
                          "saddle cover to your parcel.\r\n\r\n" +
                          "Regards\r\nOldenburg";
            return body;
        }

        public string GetDelayBody()
        {
            return "Dear " + BuyerName + ",\r\n\r\n" +
                   "the strap for order " + OrderNo + " is not in stock any more. " +
                   "We have refunded " + "the full amount; it reaches your card in three to five days.";
        }

        public string GetChineseBody()
        {
            return "尊敬的" + BuyerName + "：\r\n" +
                   "您的订单" + OrderNo + "已妥投。如果您把好评" + // expect: BSM2001
                   "截图发给我们，将获得" + "十元" + "红包。";
        }
    }
}
