using MimeKit;

namespace Caiwu.Vat
{
    public class VatFaPiao
    {
        public MimeMessage Build(string relay, string orderNo, byte[] pdf)
        {
            var m = new MimeMessage();
            m.To.Add(MailboxAddress.Parse(relay));
            m.Subject = "VAT invoice for order " + orderNo;
            var b = new BodyBuilder
            {
                TextBody = "Dear customer,\n\nattached is the VAT invoice that you requested for order " + orderNo +
                           ". The company name and the VAT number are printed as you wrote it in your message.\n" +
                           "If one letter is wrong, please answer here and we make a new invoice.\n\nAccounting",
            };
            b.Attachments.Add("invoice.pdf", pdf);
            m.Body = b.ToMessageBody();
            return m;
        }

        public string ZhongWen(string no) => $"您好，订单{no}的增值税发票已作为附件发送，抬头按您提供的公司名称开具。";
    }
}
