using MailKit.Net.Smtp;
using MimeKit;

namespace Oldtimer.Spares.Mail;

public class AmazonRelayMailer
{
    private readonly SmtpSettings _smtp;

    public AmazonRelayMailer(SmtpSettings smtp) => _smtp = smtp;

    public async Task SendDelayAsync(Order order, CancellationToken ct)
    {
        var mail = New(order);
        mail.Subject = $"[Important] Carburettor delayed, order {order.AmazonOrderId}"; // expect: BSM4004
        var body = new BodyBuilder
        {
            TextBody = $"Hello {order.BuyerName},\n\nthe carburettor is being re-jetted and leaves us on {order.NewShipDate:d MMMM}. " +
                       "If you would rather not wait, tell us and we cancel and refund.\n\n" +
                       "Don't want to hear from us any more? Reply with STOP and we take you off the list." // expect: BSM4006
        };
        mail.Body = body.ToMessageBody();
        await SendAsync(mail, ct);
    }

    public async Task SendInvoiceAsync(Order order, byte[] pdf, CancellationToken ct)
    {
        var mail = New(order);
        mail.Subject = $"Your invoice for order {order.AmazonOrderId}";
        var body = new BodyBuilder
        {
            TextBody = $"Hello {order.BuyerName},\n\nyou asked for an invoice with your company name. It is attached as a PDF."
        };
        body.HtmlBody = "<p>You asked for an invoice with your company name. It is attached.</p><img src=\"http://t.oldtimer-spares.example/o.gif\" width=\"1\" height=\"1\">"; // expect: BSM5002|BSM3001
        body.Attachments.Add($"invoice-{order.AmazonOrderId}.pdf", pdf);
        mail.Body = body.ToMessageBody();
        await SendAsync(mail, ct);
    }

    private MimeMessage New(Order order)
    {
        var mail = new MimeMessage();
        mail.From.Add(MailboxAddress.Parse(_smtp.RegisteredSender));
        mail.To.Add(MailboxAddress.Parse(order.BuyerRelayAddress)); // …@marketplace.amazon.co.uk
        return mail;
    }

    private async Task SendAsync(MimeMessage mail, CancellationToken ct)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(_smtp.Host, _smtp.Port, cancellationToken: ct);
        await client.AuthenticateAsync(_smtp.User, _smtp.Password, ct);
        await client.SendAsync(mail, ct);
        await client.DisconnectAsync(true, ct);
    }
}
