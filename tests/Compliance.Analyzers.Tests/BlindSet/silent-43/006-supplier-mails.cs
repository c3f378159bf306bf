using System.Net.Mail;

namespace Einkauf.Lieferanten
{
    public class SupplierMailer
    {
        public void AskPrice(string factory, string sku, int qty)
        {
            var m = new MailMessage("einkauf@firma.example", factory);
            m.Subject = "Quotation request " + sku;
            m.Body = "Dear Ms. Lin,\n\nwe plan to order " + qty + " pcs of " + sku + " for our warehouse. " +
                     "Last time you gave us 8% discount for repeat orders, can you keep it? " +
                     "Payment by bank transfer as in the contract, 30% deposit. " +
                     "Please also confirm the free spare parts (2%) in the proforma invoice.\n\nYour purchasing team";
            new SmtpClient("mx").Send(m);
        }

        public void Complain(string factory, string po)
        {
            var m = new MailMessage("einkauf@firma.example", factory);
            m.Subject = "Quality claim PO " + po;
            m.Body = "Dear factory team,\n\nin the lot of PO " + po + " 43 pumps are defective. According to clause 9 of the supply contract " +
                     "we ask you for compensation of the goods value and the freight. Please send the credit note to our accounting.";
            new SmtpClient("mx").Send(m);
        }
    }
}
