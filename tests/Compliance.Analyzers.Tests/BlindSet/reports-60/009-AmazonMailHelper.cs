using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace YiMai.Common
{
    public class AmazonMailHelper
    {
        private readonly string _account;
        private readonly string _pwd;

        public AmazonMailHelper(string account, string pwd)
        {
            _account = account;
            _pwd = pwd;
        }

        public void FaSongGenJin(AmzOrder order)
        {
            var msg = new MimeMessage();
            msg.From.Add(MailboxAddress.Parse(_account));
            msg.To.Add(MailboxAddress.Parse(order.BuyerEmail)); // xxx@marketplace.amazon.de
            msg.Subject = "Order " + order.AmazonOrderId;

            // expect@+6: BSM1006|BSM2001
            var builder = new BodyBuilder
            {
                TextBody = $@"Dear {order.BuyerName},

We have refunded the second cushion of order {order.AmazonOrderId} because it was lost in transport.
Also, all customers who write a comment this month take part in our lucky draw for an iPad.

Kind regards
YiMai Team"
            };
            msg.Body = builder.ToMessageBody();
            Send(msg);
        }

        public void FaSongShuoMingShu(AmzOrder order, byte[] pdf)
        {
            var msg = new MimeMessage();
            msg.From.Add(MailboxAddress.Parse(_account));
            msg.To.Add(MailboxAddress.Parse(order.BuyerEmail));
            msg.Subject = "Manual for order " + order.AmazonOrderId;
            var builder = new BodyBuilder { TextBody = "Hello, the German manual you asked for is attached as PDF. Page 4 shows how to reset the timer." };
            builder.Attachments.Add("manual.pdf", pdf);
            msg.Body = builder.ToMessageBody();
            Send(msg);
        }

        public void FaSongLianXi(AmzOrder order)
        {
            var msg = new MimeMessage();
            msg.From.Add(MailboxAddress.Parse(_account));
            msg.To.Add(MailboxAddress.Parse(order.BuyerEmail));
            msg.Subject = "Order " + order.AmazonOrderId;
            msg.Body = new TextPart("plain")
            {
                Text = "Hello, Amazon message is very slow, please write to our mailbox service.yimai@outlook.com or add WhatsApp +86 138 2355 0917." // expect: BSM3002
            };
            Send(msg);
        }

        private void Send(MimeMessage msg)
        {
            using var client = new SmtpClient();
            client.Connect("smtp.exmail.qq.com", 465, SecureSocketOptions.SslOnConnect);
            client.Authenticate(_account, _pwd);
            client.Send(msg);
            client.Disconnect(true);
        }
    }
}
