using System.Net.Mail;

namespace Northgate.Orders.Mail
{
    public class RelayMailer
    {
        private readonly SmtpClient _smtp;
        private readonly string _from;

        public RelayMailer(SmtpClient smtp, string from)
        {
            _smtp = smtp;
            _from = from;
        }

        public void SendAssembly(string buyerRelay, string orderId, string manualPath)
        {
            using (var mail = new MailMessage(_from, buyerRelay))
            {
                mail.Subject = "Assembly of your swing, order " + orderId;
                mail.Body = @"Hello,

you asked how the swing of order " + orderId + @" is put together.
The instruction manual is attached. The screws with the star-shaped head belong to
the seat, the others to the frame.

If a screw is missing, reply to this mail: we send it at no cost.

Northgate Garden";
                mail.Attachments.Add(new Attachment(manualPath));
                _smtp.Send(mail);
            }
        }

        public void SendReturn(string buyerRelay, string orderId)
        {
            _smtp.Send(_from, buyerRelay, "Return of order " + orderId,
                "Hello,\n\n" +
                "the swing has arrived back at our warehouse. " +
                "We refunded the price and what you paid for the postage " +
                "through Amazon this morning.\n\n" +
                "Northgate Garden");
        }
    }
}
