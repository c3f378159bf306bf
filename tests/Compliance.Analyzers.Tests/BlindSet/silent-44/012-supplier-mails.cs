using System.Net.Mail;

namespace Hearthline.Procurement.Mail;

/// <summary>Letters to factories and forwarders.</summary>
public sealed class SupplierMailer(SmtpClient smtp)
{
    public Task AskPriceBreakAsync(Supplier supplier, string poNumber)
    {
        var mail = new MailMessage("purchasing@hearthline.example", supplier.Email)
        {
            Subject = $"PO {poNumber}: price break",
            Body = $"Dear {supplier.ContactName}, for purchase order {poNumber} over 3,000 skillets we expect the 8% discount of our frame contract. Please correct the pro forma invoice and wire details before the deposit is paid.",
        };
        return smtp.SendMailAsync(mail);
    }

    public Task ClaimAsync(Supplier supplier, string poNumber)
    {
        var mail = new MailMessage("purchasing@hearthline.example", supplier.Email)
        {
            Subject = $"PO {poNumber}: quality claim",
            Body = $"Dear {supplier.ContactName}, 214 lids of purchase order {poNumber} have bubbles. Under clause 9 you owe us compensation of USD 1,930, to be settled with the next shipment by bank transfer.",
        };
        return smtp.SendMailAsync(mail);
    }
}
