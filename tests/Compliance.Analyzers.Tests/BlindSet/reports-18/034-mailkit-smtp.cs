using MailKit.Net.Smtp;
using MimeKit;

namespace Fengmang.Amz.Smtp;

public class RelayMailService
{
    public async Task SendAsync(string relayAddress, string orderId, MailKind kind)
    {
        var message = new MimeMessage();
        message.To.Add(MailboxAddress.Parse(relayAddress));
        message.Subject = kind == MailKind.Promo
            ? "Only this week: 30 percent less for all knife of our shop" // expect: BSM1001|BSM1007
            : "Your order " + orderId;

        var builder = new BodyBuilder();
        if (kind == MailKind.Promo)
            builder.TextBody = "Dear cooking lover,\nplease go to amazon and search brand FENGMANG, many new product wait for you."; // expect: BSM1007|BSM3001
        else if (kind == MailKind.Damage)
            builder.TextBody = "Dear customer,\nthe handle crack is our mistake. New knife is sent, do not return the old one.";
        else
            builder.TextBody = "尊敬的客户：\n刀鞘断货，已为您全额退款。想继续购买的话，请发邮件到 sales@fengmang-knife.cn 直接订货。"; // expect: BSM3002|BSM3003

        message.Body = builder.ToMessageBody();
        using var smtp = new SmtpClient();
        await smtp.ConnectAsync("smtp.fengmang.example", 587, false);
        await smtp.SendAsync(message);
        await smtp.DisconnectAsync(true);
    }
}

public enum MailKind { Promo, Damage, Stock }
