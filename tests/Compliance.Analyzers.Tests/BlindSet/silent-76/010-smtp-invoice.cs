using System.IO;
using System.Net.Mail;

namespace Oumeng.Vat
{
    public class FaPiaoFaSong
    {
        private readonly SmtpClient _smtp;

        public FaPiaoFaSong(SmtpClient smtp)
        {
            _smtp = smtp;
        }

        public void Send(string buyerRelay, string orderId, Stream pdf)
        {
            using (var mail = new MailMessage("vat@oumeng-seller.example", buyerRelay))
            {
                mail.Subject = "Invoice for order " + orderId;
                mail.Body = "Hello,\r\n\r\nas you asked, here is the VAT invoice for order " + orderId
                    + ". The amount of 4.00 EUR shown as discount was already taken off in the order, so the total is what you paid.\r\n\r\n"
                    + "If the company name has to be different, please reply with the right one.";
                mail.Attachments.Add(new Attachment(pdf, orderId + ".pdf", "application/pdf"));
                _smtp.Send(mail);
            }
        }

        public void SendCorrection(string buyerRelay, string orderId, Stream pdf)
        {
            using (var mail = new MailMessage("vat@oumeng-seller.example", buyerRelay))
            {
                mail.Subject = "订单 " + orderId + " 更正后的发票";
                mail.Body = "您好，公司名称已按您的要求修改，更正后的发票在附件里，之前那张请作废。";
                mail.Attachments.Add(new Attachment(pdf, orderId + "-2.pdf", "application/pdf"));
                _smtp.Send(mail);
            }
        }
    }
}
