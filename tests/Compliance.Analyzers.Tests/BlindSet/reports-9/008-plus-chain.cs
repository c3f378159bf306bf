using System.Net.Mail;

namespace Headingley.Toys
{
    public class RelayMailer
    {
        private readonly SmtpClient smtp = new SmtpClient("relay.local");

        public void MailBuyer(string relayAddress, string buyer, string orderNo)
        {
            var mail = new MailMessage("cs@headingleytoys.example", relayAddress);
            mail.Subject = "Your order " + orderNo;
            mail.Body =
                "Dear " + buyer + ",\n\n" +
                "the puzzle in order " + orderNo + " came back to us as undeliverable, " +
                "so we have refunded it.\n\n" +
                "If you order it again, drop us a line first and we will sell it to you at a spec" + // expect: BSM1001
                "ial price that is not on the listing.\n\n" +
                "Headingley Toys";
            smtp.Send(mail);
        }

        public void MailSize(string relayAddress, string orderNo)
        {
            smtp.Send("cs@headingleytoys.example", relayAddress, "Question about " + orderNo,
                "Hello, which name should we print on the " +
                "wooden train? Please answer by Wednesday.");
        }
    }
}
