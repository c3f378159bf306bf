namespace ErpCore.Legacy
{
    public class DelayMail
    {
        public string strBuyer;
        public string strOrderNo;

        public string GetContent(string newDate)
        {
            string strContent = "Dear " + strBuyer + "," + "\r\n\r\n" +
                "the truck with your order " + strOrderNo + " had a breakdown. " +
                "The new delivery " + "date is " + newDate + ". " +
                "If that is too late for you, we " + "will refund " + "the full price, " +
                "including the shipping fee you paid." + "\r\n\r\n" +
                "We are sorry for the trouble." + "\r\n" + "Huaxin Furniture";
            return strContent;
        }
    }
}
