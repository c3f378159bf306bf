using MimeKit;

namespace Orchard.Purchasing;

public class SupplierMailService(IMailTransport transport)
{
    public Task AskForPriceAsync(Supplier supplier, string partNo, int quantity)
    {
        var mail = new MimeMessage();
        mail.To.Add(MailboxAddress.Parse(supplier.Email));
        mail.Subject = $"Request for quotation: {partNo}";
        mail.Body = new TextPart("plain")
        {
            Text = $"Dear {supplier.ContactName},\n\nwe plan to purchase {quantity} pieces of {partNo} from your factory in the third quarter. " +
                   "Which volume discount can you grant us at this quantity, and what is your lead time?\n\nPurchasing department",
        };
        return transport.SendAsync(mail);
    }

    public Task ClaimAsync(Supplier supplier, string lot, int rejected)
    {
        var mail = new MimeMessage();
        mail.To.Add(MailboxAddress.Parse(supplier.Email));
        mail.Subject = $"Quality claim, lot {lot}";
        mail.Body = new TextPart("plain")
        {
            Text = $"Dear {supplier.ContactName},\n\nour incoming inspection rejected {rejected} pieces of your lot {lot}. " +
                   "Under clause 7 of the supply contract we ask you for a credit note.\n\nQuality department",
        };
        return transport.SendAsync(mail);
    }
}
