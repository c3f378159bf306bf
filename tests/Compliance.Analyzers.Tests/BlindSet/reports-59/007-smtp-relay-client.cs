using System.Net;
using System.Net.Mail;

namespace Northfield.Orders.Mail
{
    public class AmazonRelayMailer
    {
        private readonly SmtpClient _smtp;
        private readonly string _from;

        public AmazonRelayMailer(string host, string user, string password, string from)
        {
            _smtp = new SmtpClient(host, 587) { EnableSsl = true, Credentials = new NetworkCredential(user, password) };
            _from = from;
        }

        public void SendDelay(string buyerRelay, string orderId, string newDate)
        {
            var mail = new MailMessage(_from, buyerRelay)
            {
                Subject = "Delay of order " + orderId,
                Body = @"Hello,

the truck with your garden bench broke down. The new delivery date is " + newDate + @".
If that does not suit you, tell us and we will cancel and refund the order in full.

Northfield Garden"
            };
            _smtp.Send(mail);
        }

        // expect@+11: BSM3001
        // expect@+13: BSM3002
        public void SendAssembly(string buyerRelay, string orderId)
        {
            var mail = new MailMessage(_from, buyerRelay)
            {
                Subject = "Assembly of your bench, order " + orderId,
                Body = @"Hello,

the assembly sheet for your bench is attached to this message.
You will also find a video of the single steps
at www.northfield-garden.co.uk/help if you prefer to watch.

Should a screw be missing,
please call our workshop on 01632 960 217 and ask for Dave.

Northfield Garden"
            };
            mail.Attachments.Add(new Attachment("bench-assembly.pdf"));
            _smtp.Send(mail);
        }
    }
}
