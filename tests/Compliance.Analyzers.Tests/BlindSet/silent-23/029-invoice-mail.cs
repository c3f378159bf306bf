using MimeKit;

namespace PawKitchen.Web.Mailing;

public class InvoiceMailer
{
    public MimeMessage Build(Order order, byte[] pdf)
    {
        var message = new MimeMessage();
        message.To.Add(MailboxAddress.Parse(order.RelayAddress));
        message.Subject = $"Invoice for order {order.AmazonOrderId}";
        var builder = new BodyBuilder
        {
            TextBody = $"Dear {order.BuyerName},\n\nyou asked for the VAT invoice, here it is as PDF. " +
                       "The discount of the Prime Day deal is already in the sum of this order, so the net price is lower than in the list.\n\n" +
                       "If the company name has to be changed, please answer to this message.\n"
        };
        builder.Attachments.Add("invoice.pdf", pdf);
        message.Body = builder.ToMessageBody();
        return message;
    }
}
