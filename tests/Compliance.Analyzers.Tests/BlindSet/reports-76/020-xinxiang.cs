using System;
using MailKit.Net.Smtp;
using MimeKit;

namespace Guanghua.Mailer
{
    public class KeFuXinXiang : IDisposable
    {
        private readonly SmtpClient _client = new SmtpClient();
        private readonly MailboxAddress _self;

        public KeFuXinXiang(string host, int port, string user, string pwd)
        {
            _self = MailboxAddress.Parse(user);
            _client.Connect(host, port, MailKit.Security.SecureSocketOptions.StartTls);
            _client.Authenticate(user, pwd);
        }

        public void HuiFuMaiJia(string relay, string orderNo, int leiXing)
        {
            var m = new MimeMessage();
            m.From.Add(_self);
            m.To.Add(MailboxAddress.Parse(relay));
            m.Subject = $"Re: Order {orderNo}";

            var b = new BodyBuilder();
            if (leiXing == 1)
            {
                b.TextBody = "Dear customer, the battery of your drill is under warranty, we send the new one on Monday, you don't need return the old.";
            }
            else if (leiXing == 2)
            {
                b.TextBody = "Dear customer, amazon message is slow, write me at guanghua.tools2019@163.com and I fix your drill problem at once."; // expect: BSM3002|BSM3003
            }
            else
            {
                b.TextBody = "Dear customer, the spare parts are sold in our own shop, open gh-tools dot store and search your model."; // expect: BSM3001|BSM3003|BSM5004|BSM1007
            }
            m.Body = b.ToMessageBody();
            _client.Send(m);
        }

        public void Dispose()
        {
            _client.Disconnect(true);
            _client.Dispose();
        }
    }
}
