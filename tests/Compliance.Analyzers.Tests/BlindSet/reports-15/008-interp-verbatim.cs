using System;
using System.Net.Mail;

namespace Liwan.Smtp
{
    public class RelayMailer
    {
        private readonly SmtpClient _smtp;
        public RelayMailer(SmtpClient smtp) { _smtp = smtp; }

        // 发到 xxx@marketplace.amazon.com 中转邮箱
        public void SendAfterSale(string relay, string buyer, string order, decimal amt)
        {
            // expect@+6: BSM3002|BSM3003
            var mail = new MailMessage("service@seller.local", relay);
            mail.Subject = $"Order {order}";
            mail.Body = $@"Dear {buyer},

We refund {amt:0.00} USD for the broken glass lid of order {order}.
If you need faster, whatsapp us: +86 138 0013 5566.

Best regards";
            _smtp.Send(mail);
        }

        public void SendDelay(string relay, string buyer, string order)
        {
            var mail = new MailMessage("service@seller.local", relay);
            mail.Subject = $"Order {order} late";
            mail.Body = $@"Dear {buyer},

Order {order} will reach you on Friday, not Wednesday.
Sorry for this, you can still cancel it on your order page.";
            _smtp.Send(mail);
        }
    }
}
