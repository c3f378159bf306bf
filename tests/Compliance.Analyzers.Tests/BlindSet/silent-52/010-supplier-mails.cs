using System.Net.Mail;

namespace Purchasing.Mail;

public class SupplierMailer
{
    private readonly SmtpClient _smtp;

    public SupplierMailer(SmtpClient smtp) => _smtp = smtp;

    public void RequestQuote(string supplier, string contact, string sku, int qty)
    {
        var body = $"Dear {contact}, we intend to order {qty} pieces of {sku}. "
                 + "Could your factory grant us 8% off the unit price at this quantity? "
                 + "Please send the proforma invoice with your bank details to our purchasing department.";
        _smtp.Send("purchasing@contoso-import.example", supplier, "Request for quotation " + sku, body);
    }

    public void ClaimDefects(string supplier, string contact, string lot)
    {
        var body = $"Dear {contact}, 6% of lot {lot} failed our incoming inspection. "
                 + "Under our supply contract we ask for a credit note covering the defective units.";
        _smtp.Send("quality@contoso-import.example", supplier, "Defects in lot " + lot, body);
    }
}
