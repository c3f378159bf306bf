using System.Net.Mail;

namespace WarsawTools.Purchasing;

public class SupplierMailer
{
    private readonly SmtpClient _smtp;

    public SupplierMailer(SmtpClient smtp) => _smtp = smtp;

    public void AskForTerms(string supplierAddress, string rfqNumber)
    {
        var mail = new MailMessage("purchasing@warsaw-tools.example", supplierAddress);
        mail.Subject = $"Request for quotation {rfqNumber}";
        mail.Body = "Dear supplier,\n\nwe intend to order 4,000 chuck keys. Kindly quote your price including a quantity discount of at least 8% " +
                    "and state the period of payment. Our purchasing department can be reached on 0048 22 555 0143.\n\nWarsaw Tools, Purchasing";
        _smtp.Send(mail);
    }

    public void ClaimBatch(string supplierAddress, string batch)
    {
        _smtp.Send("purchasing@warsaw-tools.example", supplierAddress, $"Complaint about batch {batch}",
            "Dear supplier, 212 batteries of this batch failed. We expect a credit note by bank transfer or replacement goods by the 30th.");
    }
}
