using System;
using System.Net.Mail;

namespace OldShop.Mailer
{
    public class BuyerMail
    {
        private readonly SmtpClient smtp = new SmtpClient("localhost", 25);

        public void SendFollowUp(string relayAddress, string firstName, string orderNo)
        {
            string body = "Dear " + firstName + ",\r\n\r\n" +
                "we hope the lamp of order " + orderNo + " has found its place.\r\n" +
                "If the glass is cracked, tell us and we send a new one.\r\n\r\n" +
                "P.S. With your next order you will receive a 20% dis" + // expect: BSM1001|BSM1006|BSM1002
                "count, just mention this mail.\r\n\r\n" +
                "Kind regards\r\n" +
                "Old Shop";

            using (var msg = new MailMessage("orders@oldshop.example", relayAddress))
            {
                msg.Subject = "Your order " + orderNo;
                msg.Body = body;
                smtp.Send(msg);
            }
        }

        public void SendInvoice(string relayAddress, string orderNo)
        {
            var text = "Good day, attached you will find the invoice for order " + orderNo +
                       ". The discount you see in line 3 was already deducted when you paid.";
            smtp.Send("orders@oldshop.example", relayAddress, "Invoice " + orderNo, text);
        }
    }
}
