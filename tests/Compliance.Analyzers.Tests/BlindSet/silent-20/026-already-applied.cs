namespace Invoice.Answers
{
    public class clsInvoiceAnswer
    {
        public string Explain(string strName, decimal curDiscount, string strCode)
        {
            string strText;
            strText = "Hello " + strName + ",\r\n";
            if (curDiscount > 0)
            {
                strText = strText + "line 3 of the invoice is the discount that Amazon had already deducted from this order when you paid. ";
                strText = strText + "The amount of " + curDiscount.ToString("0.00") + " was therefore not charged. ";
            }
            else
            {
                strText = strText + "no coupon was applied to this order, so the full price was charged. ";
                strText = strText + "We cannot apply one afterwards. ";
            }
            strText = strText + "The VAT is shown on page 2.\r\nAccounting";
            return strText;
        }
    }
}
