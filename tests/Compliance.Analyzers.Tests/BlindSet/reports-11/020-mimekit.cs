using System.Threading.Tasks;
using MailKit.Net.Smtp;
using MimeKit;

namespace Harbor.Notify;

public class RelayMailer
{
    private readonly string _host;
    public RelayMailer(string host) => _host = host;

    public async Task InviteAsync(string relay, string order)
    {
        var msg = new MimeMessage();
        msg.From.Add(MailboxAddress.Parse("support@harbor.example"));
        msg.To.Add(MailboxAddress.Parse(relay));
        msg.Subject = "[Important] About your order " + order; // expect: BSM4004
        msg.Body = new BodyBuilder
        {
            TextBody = @"Hello,

the colour of the curtain you ordered is no longer produced. We can ship the same curtain in sand,
or refund the order in full. Please tell us which you prefer."
        }.ToMessageBody();
        await Send(msg);
    }

    public async Task ClubAsync(string relay)
    {
        var msg = new MimeMessage();
        msg.From.Add(MailboxAddress.Parse("support@harbor.example"));
        msg.To.Add(MailboxAddress.Parse(relay));
        msg.Subject = "Your curtain rod";
        // expect@+4: BSM1006|BSM1005
        msg.Body = new TextPart("plain") { Text = @"Hello,

thank you for your purchase.
Join our VIP tester club and get new products for free every month.
" };
        await Send(msg);
    }

    private async Task Send(MimeMessage msg)
    {
        using var c = new SmtpClient();
        await c.ConnectAsync(_host, 587);
        await c.SendAsync(msg);
        await c.DisconnectAsync(true);
    }
}
