using System.Net.Mail;

namespace OldPort.Seller.Mail
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

        public void AnswerQuestion(string relayAddress, string orderId, string answer)
        {
            var mail = new MailMessage(_from, relayAddress)
            {
                Subject = "Your question about order " + orderId,
                Body = answer
            };
            _smtp.Send(mail);
        }

        public void MissingPart(string relayAddress, string orderId)
        {
            var mail = new MailMessage(_from, relayAddress)
            {
                Subject = "[Important] Missing hinge in order " + orderId, // expect: BSM4004
                Body = "Hello,\n\nwe noticed that the hinge bag was not packed with your cabinet. It was posted today and you need not pay for it.\n\nOld Port Furniture"
            };
            _smtp.Send(mail);
        }

        public void Assembly(string relayAddress, string orderId)
        {
            var mail = new MailMessage(_from, relayAddress);
            mail.Subject = "Assembly of your cabinet, order " + orderId;
            mail.Body = "Hello,\n\nstep 7 of the manual shows the hinge upside down; the correct page is attached. "
                      + "Should you get stuck, mail our carpenter directly: help(at)oldport-furniture(dot)com."; // expect: BSM3002|BSM5004
            _smtp.Send(mail);
        }
    }
}
