using System.Net.Mail;

namespace HzMail
{
    public class RelayMailer
    {
        private readonly SmtpClient smtp = new SmtpClient("smtp.internal");

        public void SendNeedCancel(string relayAddress, string orderId)
        {
            var m = new MailMessage("shop@jiangnan.example", relayAddress);
            m.Subject = "Order " + orderId;
            // expect@+4: BSM4001
            m.Body = @"Dear customer,

unfortunately the lamp is out of stock.
Please cancel the order yourself and choose ""bought by mistake"" as the reason.

Kind regards";
            smtp.Send(m);
        }

        public void SendReplacement(string relayAddress, string orderId)
        {
            var m = new MailMessage("shop@jiangnan.example", relayAddress);
            m.Subject = "Replacement for order " + orderId;
            m.Body = @"Dear customer,

the glass shade was broken, and we are sending a new one without charge.

Kind regards";
            smtp.Send(m);
        }

        public void SendSale(string relayAddress)
        {
            smtp.Send("shop@jiangnan.example", relayAddress, "Black Friday at our store: everything half price", // expect: BSM1001|BSM1007
                "Dear customer, our Black Friday sale starts tonight, do not miss our best deals!"); // expect: BSM1007|BSM1001
        }
    }
}
