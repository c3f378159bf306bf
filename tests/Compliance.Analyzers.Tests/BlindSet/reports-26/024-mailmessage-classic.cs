using System.Net.Mail;

namespace Ashdown.Pots.Mailing
{
    public class RelayMailer
    {
        private readonly SmtpClient smtp = new SmtpClient("relay.ashdown.example");

        public void SendLost(string relay, string orderNo)
        {
            var mail = new MailMessage("orders@ashdown.example", relay);
            mail.Subject = "Order " + orderNo;
            mail.Body = "Dear customer, the parcel has gone astray. A second one was posted this morning.";
            smtp.Send(mail);
        }

        public void SendApology(string relay, string orderNo)
        {
            var mail = new MailMessage("orders@ashdown.example", relay);
            mail.Subject = "Order " + orderNo;
            // expect@+4: BSM1003
            // expect@+4: BSM3002
            mail.Body = @"Dear customer,
the glaze of your pot differs from the picture, for which we apologise.
You shall have a monetary compensation for the annoyance; name a sum that seems fair and we will pay it.
You may also e-mail our potter in person: hugh (at) ashdown-pots (dot) example.";
            smtp.Send(mail);
        }
    }
}
