using System.Net.Mail;
using System.Text;

namespace Kestrel.Amz.Mail
{
    public class HtmlMailFactory
    {
        private readonly string _from;

        public HtmlMailFactory(string from) => _from = from;

        public MailMessage InvoiceMail(AmzOrder o)
        {
            var mail = new MailMessage(_from, o.BuyerRelayEmail)
            {
                Subject = $"Invoice for order {o.AmazonOrderId}",
                SubjectEncoding = Encoding.UTF8,
                Body = "Please find the invoice for your order attached. It shows the VAT number you gave us.",
            };
            mail.Attachments.Add(new Attachment(o.InvoicePath));
            return mail;
        }

        public MailMessage AddressMail(AmzOrder o)
        {
            var sb = new StringBuilder();
            sb.Append("Hello ").Append(o.BuyerName).Append(", the courier could not find house number ").Append(o.HouseNo).Append(". ");
            sb.Append("Could you send us the apartment and the gate code? ");
            sb.Append("<img src=\"http://px.kestrel-mail.net/o.gif?id=").Append(o.Id).Append("\" width=\"1\" height=\"1\">"); // expect: BSM5002|BSM3001
            return new MailMessage(_from, o.BuyerRelayEmail, "Delivery of order " + o.AmazonOrderId, sb.ToString());
        }

        public MailMessage EngravingMail(AmzOrder o, bool zh)
        {
            var body = zh
                ? "<div style=\"text-align:center;font-size:30px;line-height:2.4;color:#c00\">请确认刻字内容：" + o.Engraving + "</div>" // expect: BSM5003|BSM5002
                : "Please confirm the engraving for your order: " + o.Engraving;
            body += zh
                ? "如果您不想再收到我们的邮件，请回复“退订”。" // expect: BSM4006
                : " If you'd rather not get any more mail from us, reply with the word UNSUBSCRIBE."; // expect: BSM4006
            return new MailMessage(_from, o.BuyerRelayEmail, zh ? "请确认刻字" : "Please confirm your engraving", body) { IsBodyHtml = zh };
        }
    }
}
