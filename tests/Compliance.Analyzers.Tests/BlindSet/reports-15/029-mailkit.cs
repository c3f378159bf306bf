using MailKit.Net.Smtp;
using MimeKit;

namespace Maoming.Mail;

public class MimeSender(SmtpOptions opt)
{
    public async Task SendAsync(string relay, string orderId, bool solved)
    {
        var m = new MimeMessage();
        m.From.Add(MailboxAddress.Parse(opt.From));
        m.To.Add(MailboxAddress.Parse(relay));   // 买家中转邮箱
        m.Subject = solved ? $"Order {orderId} solved" : $"Order {orderId}: we look into it";

        var b = new BodyBuilder
        {
            TextBody = solved
                ? "Hello, new adapter is delivered as tracking say. If so, would you think again about your one star?" // expect: BSM2004
                : "Hello, our engineer check the adapter problem, we answer you tomorrow."
        };
        if (opt.Zh)
        {
            b.TextBody = "您好，适配器已换新。之前那条差评您看能不能撤一下？"; // expect: BSM2004
            m.Subject = "您的订单";
        }
        m.Body = b.ToMessageBody();

        using var c = new SmtpClient();
        await c.ConnectAsync(opt.Host, 465, true);
        await c.SendAsync(m);
    }
}
