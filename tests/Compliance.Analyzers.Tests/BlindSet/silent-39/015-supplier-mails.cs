using MimeKit;

namespace Fernway.Procurement;

/// <summary>Mails to our suppliers. Nothing in here is seen by customers.</summary>
public sealed class SupplierMailFactory
{
    public MimeMessage PriceRequest(MailboxAddress supplier, string sku, int quantity)
    {
        var message = new MimeMessage();
        message.To.Add(supplier);
        message.Subject = $"Quotation for {sku}";
        message.Body = new TextPart("plain")
        {
            Text = $"Dear supplier, we plan to order {quantity} pieces of {sku} from your factory. " +
                   "Can you offer us a volume discount of 8% against the last purchase order? Please send the pro-forma invoice to purchasing@fernway.example."
        };

        return message;
    }

    public MimeMessage Complaint(MailboxAddress supplier, string lot)
    {
        var message = new MimeMessage();
        message.To.Add(supplier);
        message.Subject = $"Defects in lot {lot}";
        message.Body = new TextPart("plain")
        {
            Text = $"Dear supplier, lot {lot} caused many one-star reviews on Amazon. We ask for a credit note over the value of the lot."
        };

        return message;
    }
}
