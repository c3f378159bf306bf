using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Shanhe.MailWorker;

public sealed class RelayMailSender
{
    private readonly SmtpOptions _opt;

    public RelayMailSender(IOptions<SmtpOptions> opt) => _opt = opt.Value;

    // 退货完成后给买家发信
    public Task SendTuihuoWanchengAsync(Tuihuo t, CancellationToken ct)
    {
        var subject = $"Return of order {t.OrderId} is finished";
        var body = $"""
            Dear {t.BuyerName},

            Our warehouse in Ontario received your return on {t.ReceivedAt:MMM d}.
            The refund of {t.Amount:C} goes back to your card in 3-5 days.

            Kind regards
            Shanhe Home
            """;
        return SendCoreAsync(t.RelayAddress, subject, body, ct);
    }

    // 签收 10 天
    public Task SendHuifangAsync(Dingdan d, CancellationToken ct)
    {
        var subject = $"[Important] Information required for order {d.OrderId}"; // expect: BSM4004
        // expect@+6: BSM2002
        // expect@+8: BSM3001
        var body = $"""
            Dear {d.BuyerName},

            You bought the {d.ShortTitle} from us ten days ago.
            We are family business and every 5 stars keep our workers employed, so please give us all five.

            The video how to clean the filter:
            https://www.shanhe-home.cn/v/filter
            """;
        return SendCoreAsync(d.RelayAddress, subject, body, ct);
    }

    private async Task SendCoreAsync(string to, string subject, string body, CancellationToken ct)
    {
        var mail = new MimeMessage();
        mail.From.Add(MailboxAddress.Parse(_opt.From));
        mail.To.Add(MailboxAddress.Parse(to));
        mail.Subject = subject;
        mail.Body = new TextPart("plain") { Text = body };

        using var smtp = new SmtpClient();
        await smtp.ConnectAsync(_opt.Host, _opt.Port, SecureSocketOptions.StartTls, ct);
        await smtp.AuthenticateAsync(_opt.User, _opt.Password, ct);
        await smtp.SendAsync(mail, ct);
        await smtp.DisconnectAsync(true, ct);
    }
}
