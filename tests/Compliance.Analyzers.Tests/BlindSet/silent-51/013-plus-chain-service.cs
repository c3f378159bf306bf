namespace OldMill.Orders
{
    public class CServiceText
    {
        private string m_sCust;
        private string m_sOrd;

        public string GetNoStockText()
        {
            return "Dear " + m_sCust + "," + "\n\n"
                + "a frost broke the last feeders in our store, so we can" + "not ship order " + m_sOrd + ". "
                + "We cancelled it on our side and re"
                + "funded the full amount today." + "\n\n"
                + "Old Mill Garden";
        }

        public string GetDelayText()
        {
            string sText = "Dear " + m_sCust + "," + "\n\n"
                + "order " + m_sOrd + " will be two days late. "
                + "If that is too late for you, tell us here and we can"
                + "cel the order and refund you in full." + "\n\n"
                + "Old Mill Garden";
            return sText;
        }

        public string GetDiscountAnswer()
        {
            return "Dear " + m_sCust + "," + "\n\n"
                + "the invoice shows a dis"
                + "count line of 2.00 because the promotion on the product page "
                + "was already applied to this order." + "\n\n"
                + "Old Mill Garden";
        }
    }
}
