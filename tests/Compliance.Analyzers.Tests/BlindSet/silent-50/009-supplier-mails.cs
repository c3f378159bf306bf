using System.Net.Mail;

namespace Tidewater.Procurement;

public class SupplierMailer(SmtpClient smtp)
{
    public void AskForRebate(Supplier s, string po)
    {
        var mail = new MailMessage("buying@tidewater-home.com", s.Email)
        {
            Subject = $"PO {po}: volume rebate",
            Body = $"Dear {s.ContactName},\n\nwith PO {po} we pass 4,000 units this quarter. Please confirm the 3% volume discount agreed in our supply contract and issue the credit note.\n\nPurchasing, Tidewater Home",
        };
        smtp.Send(mail);
    }

    public void ClaimDefects(Supplier s, string po, int pieces)
    {
        var mail = new MailMessage("buying@tidewater-home.com", s.Email)
        {
            Subject = $"PO {po}: defective curtain rings",
            Body = $"Dear {s.ContactName},\n\n{pieces} rings of your delivery were broken. Under clause 9 of the supply contract we ask for compensation of the unit price by bank transfer.\n\nPurchasing, Tidewater Home",
        };
        smtp.Send(mail);
    }
}
