using System.IO;
using System.Threading.Tasks;
using MailKit.Net.Smtp;
using MimeKit;

namespace YiMai.Common
{
    public class AmazonBuyerMail
    {
        private readonly SmtpClient _smtp;
        private readonly MailboxAddress _from;

        public AmazonBuyerMail(SmtpClient smtp, MailboxAddress from)
        {
            _smtp = smtp;
            _from = from;
        }

        public Task FaPiaoAsync(AmzOrder o, string pdf) => FaAsync(o, "Invoice for order " + o.AmazonOrderId,
            $@"Hello {o.BuyerName},

the invoice with your VAT number for order {o.AmazonOrderId} is attached.
The line ""discount -5.00"" is the coupon you already used at checkout.

YiMai", pdf);

        public Task AnZhuangTuAsync(AmzOrder o, string pdf) => FaAsync(o, "Assembly of order " + o.AmazonOrderId,
            "Hello " + o.BuyerName + ",\r\n\r\n" +
            "the shelf bends because bar C is mounted the wrong way round. Please look at step 7 of the attached manual " +
            "and turn the bar so that the star mark is on top.\r\n\r\n" +
            "If it still bends, tell us and we send a replacement bar.\r\n\r\nYiMai", pdf);

        private async Task FaAsync(AmzOrder o, string subject, string text, string pdf)
        {
            var builder = new BodyBuilder { TextBody = text };
            await builder.Attachments.AddAsync(Path.GetFullPath(pdf));
            var msg = new MimeMessage(new[] { _from }, new[] { MailboxAddress.Parse(o.BuyerEmail) }, subject, builder.ToMessageBody());
            await _smtp.SendAsync(msg);
        }
    }
}
