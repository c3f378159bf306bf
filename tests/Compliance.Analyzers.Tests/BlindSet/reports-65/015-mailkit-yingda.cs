using System.Threading.Tasks;
using MailKit.Net.Smtp;
using MimeKit;

namespace Ruiyuan.Mailing
{
    public class AmazonYingdaSender
    {
        private readonly SmtpSettings _settings;

        public AmazonYingdaSender(SmtpSettings settings)
        {
            _settings = settings;
        }

        public async Task SendInstallGuideAsync(BuyerOrder order)
        {
            var message = CreateMessage(order, $"订单{order.OrderId}：滤芯安装说明");
            var builder = new BodyBuilder();
            builder.TextBody = $"{order.BuyerName}您好，随信附上净水器滤芯的安装说明书（PDF）。\r\n"
                + "安装前请先关闭进水阀，按图示方向旋转四分之一圈取下旧滤芯。\r\n"
                + "如果接口处漏水，请检查密封圈有没有放平，再回复本邮件告诉我们情况。";
            builder.Attachments.Add(order.ManualPath);
            message.Body = builder.ToMessageBody();
            await SendAsync(message);
        }

        public async Task SendFilterReminderAsync(BuyerOrder order)
        {
            var message = CreateMessage(order, $"订单{order.OrderId}：滤芯");
            message.Body = new TextPart("plain")
            {
                Text = $"{order.BuyerName}您好，订单{order.OrderId}里的滤芯更换时请先关水阀，再旋下外壳。"
                     + "我们店里刚上架了新一代滤芯，赶紧去看看吧。" // expect: BSM1007
            };
            await SendAsync(message);
        }

        public async Task SendApologyAsync(BuyerOrder order)
        {
            var message = CreateMessage(order, $"订单{order.OrderId}：退款已提交");
            var text = $"{order.BuyerName}您好，漏水的净水器我们已经为您全额退款，旧机不用寄回。";
            text += "另外送您一个8折口令“RY80”，下单时填上就行。"; // expect: BSM1002|BSM1001
            message.Body = new TextPart("plain") { Text = text };
            await SendAsync(message);
        }

        private MimeMessage CreateMessage(BuyerOrder order, string subject)
        {
            var m = new MimeMessage();
            m.From.Add(MailboxAddress.Parse(_settings.From));
            m.To.Add(MailboxAddress.Parse(order.RelayAddress));
            m.Subject = subject;
            return m;
        }

        private async Task SendAsync(MimeMessage m)
        {
            using var client = new SmtpClient();
            await client.ConnectAsync(_settings.Host, _settings.Port);
            await client.AuthenticateAsync(_settings.User, _settings.Password);
            await client.SendAsync(m);
            await client.DisconnectAsync(true);
        }
    }
}
