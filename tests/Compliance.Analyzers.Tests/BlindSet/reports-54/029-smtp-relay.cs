using System.Net.Mail;

namespace Lohmann.Amz
{
    class RelayMail
    {
        readonly SmtpClient smtp = new SmtpClient("mail.lohmann.local");

        // goes to xyz@marketplace.amazon.de
        public void AfterSales(string relay, string name)
        {
            MailMessage m = new MailMessage("amz@lohmann.local", relay);
            m.Subject = "Your lawn mower";
            m.Body = "Hello " + name + ", the blade you were missing is on its way.\n" +
                     "One more thing: customers who write something nice " + // expect: BSM2001
                     "about the mower get the winter cover from us for free.\n" +
                     "Greetings from the workshop";
            smtp.Send(m);
        }

        public void Spring(string relay, string name)
        {
            smtp.Send("amz@lohmann.local", relay, "Spring is here",
                "Hello " + name + ", is your mower ready? New blades and oil are 10 % cheaper with us until Easter."); // expect: BSM1001|BSM1007
        }

        public void Recall(string relay, string name)
        {
            smtp.Send("amz@lohmann.local", relay, "Safety notice",
                "Hello " + name + ", please stop using the mower. The switch may stick. We collect it and refund the full price.");
        }
    }
}
