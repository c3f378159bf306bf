namespace ErpCore.Legacy
{
    public class FollowUpMail
    {
        public string strBuyer;
        public string strOrderNo;

        public string GetMailContent()
        {
            string strContent = "Dear " + strBuyer + "," + "\r\n\r\n" +
                "your espresso machine (order " + strOrderNo + ") should be with you by now. " +
                "We would be so glad if you " +
                "could post a five" + // expect: BSM2002
                "-star review " +
                "on the product page. " + "\r\n" +
                "Should the pump be loud in the first days, that is normal; " +
                "run two tanks of water through it." + "\r\n\r\n" +
                "Best wishes" + "\r\n" + "Caffè Nove";
            return strContent;
        }

        public string GetWaterHardnessMail()
        {
            return "Dear " + strBuyer + "," + "\r\n\r\n" +
                "the test strip is missing from some boxes of this lot. " +
                "We send you a pack free of charge; " + "you need not do anything.";
        }
    }
}
