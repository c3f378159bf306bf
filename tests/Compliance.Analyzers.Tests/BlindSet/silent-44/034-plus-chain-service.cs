namespace Kampfire.Erp.Legacy
{
    public class CServiceLetter
    {
        public string strName;
        public string strOrder;
        public double dblAmount;

        public string GetPartialRefundText()
        {
            string s = "Dear " + strName + "," + "\r\n\r\n" +
                "the burr of your grinder (order " + strOrder + ") was chipped on arrival, as your photo shows. " +
                "We have refunded " + dblAmount.ToString("0.00") + " USD, which is the price of the burr, " +
                "to the card " + "you paid with." + "\r\n" +
                "The rest of the grinder is covered by the " + "two year warranty as before.";
            return s;
        }

        public string GetRefusalText()
        {
            string s = "Dear " + strName + ",\r\n";
            s += "you asked for a lower price. ";
            s += "We do not have any coupon ";
            s += "or discount to give; ";
            s += "the price on the product page is valid for all.";
            return s;
        }
    }
}
