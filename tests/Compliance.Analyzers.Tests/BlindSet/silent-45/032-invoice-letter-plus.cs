namespace OldShop
{
    public class InvoiceLetter
    {
        public string Buyer;
        public string OrderNo;

        public string GetInvoiceMail(decimal net, decimal vat, decimal discount)
        {
            string body = "Dear " + Buyer + ",\r\n\r\n";
            body += "here is the invoice you asked for (order " + OrderNo + ").\r\n";
            body += "Net amount: " + net + "\r\n";
            body += "VAT: " + vat + "\r\n";
            if (discount > 0)
            {
                body += "The invoice already contains the discount of " + discount + " that Amazon applied to this order.\r\n";
            }
            body += "\r\nPlease tell us if the company name on the invoice must be corrected.\r\n";
            return body;
        }

        public string GetCorrectionMail()
        {
            return "Dear " + Buyer + ",\r\n\r\nthe corrected invoice for order " + OrderNo +
                " is attached. The VAT number is now the one you sent us.";
        }
    }
}
