using System.Net.Mail;

namespace OldShop
{
    public class BuyerMailer
    {
        private SmtpClient client = new SmtpClient("mail.oldshop.local");

        public void SendAfterDelivery(string relay, string name, string orderNo)
        {
            MailMessage mail = new MailMessage("service@oldshop.local", relay);
            mail.Subject = "Your order " + orderNo;
            string body = "Dear " + name + ",\r\n\r\n";
            body += "your blender has been delivered. ";
            body += "If you send us a screenshot of your five star ";  // expect: BSM2001|BSM2002
            body += "review, we pay back the full price via PayPal. ";
            body += "\r\n\r\nThe jug is dishwasher safe.";
            mail.Body = body;
            client.Send(mail);
        }

        public void SendOutOfStock(string relay, string name)
        {
            MailMessage mail = new MailMessage("service@oldshop.local", relay);
            mail.Subject = "Your refund";
            mail.Body = "Dear " + name + ", the blender jug is out of stock. Your payment was refunded today.";
            client.Send(mail);
        }

        public void SendLastCall(string relay)
        {
            client.Send("service@oldshop.local", relay, "A voucher for you", // expect: BSM1002
                "Hello, your personal voucher worth 10 euros is waiting. It ends on Sunday."); // expect: BSM1002|BSM1001
        }
    }
}
