using System.Net.Mail;

namespace Ordis.Purchasing
{
    public class SupplierCorrespondence
    {
        public MailMessage CreatePriceRequest(string supplierAddress, string purchaseOrder)
        {
            var mail = new MailMessage("purchasing@ordis.example", supplierAddress);
            mail.Subject = "Purchase order " + purchaseOrder + ": volume rebate";
            mail.Body = @"Dear supplier,

with this purchase order we exceed 10,000 units. According to section 4 of the framework agreement a rebate of 5 % is due to us.
Please send the credit note to our accounts department or call +49 30 555 0100.

Kind regards
Ordis Purchasing";
            return mail;
        }
    }
}
