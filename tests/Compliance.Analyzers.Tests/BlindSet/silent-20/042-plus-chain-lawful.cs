namespace ErpCore.Legacy
{
    public class ServiceMail
    {
        public string strBuyer;
        public string strOrderNo;

        public string GetDamageMail()
        {
            string strContent = "Dear " + strBuyer + "," + "\r\n\r\n" +
                "thank you for the photos of the espresso machine (order " + strOrderNo + "). " +
                "We see that the water tank is cracked. " +
                "A new tank left our house today; you will not " +
                "be charged for it. " + "\r\n" +
                "If you would rather return the machine, the label is " +
                "in your account and the full price will be refunded." + "\r\n\r\n" +
                "Best wishes";
            return strContent;
        }

        public string GetNoGiftMail()
        {
            return "Dear " + strBuyer + "," + "\r\n\r\n" +
                "you asked for a free milk jug. We are sorry, but we can" +
                "not add gifts or give a discount. " +
                "The set contains exactly what is shown on the product page." + "\r\n\r\n" + "Best wishes";
        }
    }
}
