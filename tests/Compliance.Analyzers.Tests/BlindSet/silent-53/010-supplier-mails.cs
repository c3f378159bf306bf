using System.Net.Mail;

namespace Lumora.Procurement.Mail;

public class SupplierMailer
{
    private readonly SmtpClient _smtp;
    public SupplierMailer(SmtpClient smtp) => _smtp = smtp;

    public void AskForPrice(Supplier supplier, string part, int quantity)
    {
        var mail = new MailMessage("purchasing@lumora-beauty.example", supplier.Email)
        {
            Subject = $"Purchase of {quantity} x {part}",
            Body = $"Dear {supplier.ContactName},\n\nwe would like to order {quantity} units of pump {part} from your factory. "
                 + "Could you quote us a price with the 8% volume discount from our frame contract?\n"
                 + "Please send the proforma to our purchasing department; payment by bank transfer within 30 days of delivery to our plant.\n\nLumora Purchasing",
        };
        _smtp.Send(mail);
    }

    public void ClaimDefects(Supplier supplier, string lot, int bad)
        => _smtp.Send("quality@lumora-beauty.example", supplier.Email, $"Complaint, lot {lot}",
            $"Dear {supplier.ContactName},\n\n{bad} glass bottles of lot {lot} were cracked on receipt in our warehouse. Please issue a credit note for this lot as agreed in the supply contract.\n\nLumora Quality");
}
