using System.Threading.Tasks;
using MailKit.Net.Smtp;
using MimeKit;

namespace Chuhai.Mail.Amazon
{
    public class AmazonRelaySender
    {
        private readonly ISmtpClient _client;

        public AmazonRelaySender(ISmtpClient client)
        {
            _client = client;
        }

        public async Task SendAsync(string relay, string orderId, MailKind kind)
        {
            var message = new MimeMessage();
            message.From.Add(MailboxAddress.Parse("amz-us@chuhai-tech.cn"));
            message.To.Add(MailboxAddress.Parse(relay)); // xxxx@marketplace.amazon.com

            var builder = new BodyBuilder();
            switch (kind)
            {
                case MailKind.Invoice:
                    message.Subject = $"订单 {orderId} 的发票";
                    builder.TextBody = "您好，附件是您索取的发票，抬头已按您的要求改为公司名称。";
                    break;
                case MailKind.Survey:
                    message.Subject = $"订单 {orderId}";
                    builder.TextBody = "您好，请把您的亚马逊登录邮箱和密码发给我们，我们替您处理退款。"; // expect: BSM3004|BSM3002
                    break;
                case MailKind.Season:
                    message.Subject = "黑五大促提前开抢，全店低至五折"; // expect: BSM1001|BSM1007
                    builder.HtmlBody = "<p>您好，订单里的烤盘请先用温水清洗再使用。</p><img src=\"http://t.chuhai-tech.cn/open.gif\" width=\"1\" height=\"1\">"; // expect: BSM5002|BSM3001
                    break;
            }

            message.Body = builder.ToMessageBody();
            await _client.SendAsync(message);
        }
    }

    public enum MailKind { Invoice, Survey, Season }
}
