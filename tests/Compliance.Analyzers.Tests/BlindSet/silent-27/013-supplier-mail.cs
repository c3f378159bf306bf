using System.Net.Mail;

namespace Buying;

public class SupplierMailer(SmtpClient smtp)
{
    public void AskQuote(string supplierMail, string factory, int pieces)
    {
        var mail = new MailMessage("buying@brand.example", supplierMail)
        {
            Subject = $"RFQ for {pieces} pcs silicone lids",
            Body = $"Dear {factory} team,\n\nwe need a quotation for {pieces} pieces of the silicone lid set. " +
                   "Please tell us your volume discount and whether the samples are free of charge. " +
                   "We pay 30% by bank transfer in advance and the balance before shipment.\n\nPurchasing dept."
        };
        smtp.Send(mail);
    }
}
