using System.IO;
using System.Threading;
using System.Threading.Tasks;
using MailKit.Net.Smtp;
using MimeKit;

namespace Fernhollow.Notifications.Smtp;

public sealed class BuyerMailService
{
    private readonly SmtpSettings _cfg;

    public BuyerMailService(SmtpSettings cfg) => _cfg = cfg;

    public Task SendReplacementAsync(BuyerRef buyer, string part, CancellationToken ct)
    {
        // expect@+9: BSM2004
        var builder = new BodyBuilder
        {
            TextBody = $@"Hello {buyer.Name},

the new {part} for your humidifier is on its way and should arrive on Saturday.
Installing it takes two minutes: lift the tank, pull the old {part} out and press the new one in.

Once it works, we ask you to come back here:
kindly reconsider the two-star rating of your review.

Fernhollow Care",
        };
        return SendAsync(buyer, "Your new " + part, builder, ct);
    }

    public Task SendInvoiceAsync(BuyerRef buyer, string pdf, CancellationToken ct)
    {
        var builder = new BodyBuilder { TextBody = $"Hello {buyer.Name},\n\nattached you will find the invoice you asked for. The line \"Promotion -4.00\" is the discount that Amazon already applied to this order.\n\nFernhollow Care" };
        builder.Attachments.Add(Path.GetFileName(pdf), File.ReadAllBytes(pdf));
        return SendAsync(buyer, "Invoice", builder, ct);
    }

    public Task SendMistAsync(BuyerRef buyer, CancellationToken ct)
    {
        var part = new TextPart("plain") { Text = @"Hello, your humidifier deserves ""Alpine Mist"": our new oil blend, now in the store with a starter set. Order yours this week!" }; // expect: BSM1007
        var message = new MimeMessage { Subject = "Your humidifier", Body = part };
        return DispatchAsync(message, buyer, ct);
    }

    private Task SendAsync(BuyerRef buyer, string subject, BodyBuilder body, CancellationToken ct) =>
        DispatchAsync(new MimeMessage { Subject = subject, Body = body.ToMessageBody() }, buyer, ct);

    private async Task DispatchAsync(MimeMessage m, BuyerRef buyer, CancellationToken ct)
    {
        m.To.Add(MailboxAddress.Parse(buyer.Relay));
        using var client = new SmtpClient();
        await client.ConnectAsync(_cfg.Host, _cfg.Port, _cfg.UseTls, ct);
        await client.SendAsync(m, ct);
    }
}
