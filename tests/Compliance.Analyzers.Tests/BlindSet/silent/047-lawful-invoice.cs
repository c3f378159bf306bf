using System.Net.Mail;

namespace Loch.Billing
{
    public class InvoiceRelay
    {
        public void Send(string relay, string orderId, string pdfPath, decimal discount)
        {
            using var mail = new MailMessage("billing@loch.example", relay)
            {
                Subject = $"Invoice for order {orderId}",
                Body = $"The invoice for order {orderId} is attached. The line \"discount {discount:0.00}\" is the promotion already applied to this order when you paid.",
            };
            mail.Attachments.Add(new Attachment(pdfPath));
            using var smtp = new SmtpClient("localhost");
            smtp.Send(mail);
        }
    }
}
