using System.Net.Mail;

namespace ToyBarn.Mailer
{
    public class MailRobot
    {
        private SmtpClient m_objClient = new SmtpClient("relay.internal");

        public void SendKiteMail(string sTo, string sOrder)
        {
            MailMessage objMail = new MailMessage("service@toybarn.example", sTo);
            objMail.Subject = "Your kite, order " + sOrder;
            objMail.Body = @"Hello,

the spare line for your kite was posted today.
It is free, since it was missing from the bag.

Toy Barn";
            m_objClient.Send(objMail);
        }

        public void SendSpringMail(string sTo)
        {
            MailMessage objMail = new MailMessage("service@toybarn.example", sTo);
            objMail.Subject = "Spring is here, and so are our new kites"; // expect: BSM1007
            // expect@+4: BSM3001|BSM3003|BSM1001
            objMail.Body = @"Hello,

the wind is back! Last year you bought a kite on Amazon.
This year you can order at www.toybarn-kites.net and save the marketplace fee.

Toy Barn";
            m_objClient.Send(objMail);
        }
    }
}
