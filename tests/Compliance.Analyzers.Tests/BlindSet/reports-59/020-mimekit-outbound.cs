using MailKit.Net.Smtp;
using MimeKit;

namespace Rushmere.Erp.Outbound.Amazon;

public class RelayOutbound
{
    private readonly RelaySettings _settings;

    public RelayOutbound(RelaySettings settings)
    {
        _settings = settings;
    }

    public async Task SendToBuyerAsync(SalesOrder order, OutboundKind kind, CancellationToken ct)
    {
        var message = new MimeMessage();
        message.From.Add(MailboxAddress.Parse(_settings.From));
        message.To.Add(MailboxAddress.Parse(order.MarketplaceBuyerEmail));
        message.Subject = $"Your Amazon order {order.ExternalId}";

        var builder = new BodyBuilder();
        switch (kind)
        {
            case OutboundKind.BrokenGlass:
                builder.TextBody = "Hello,\n\nwe have seen your picture of the broken glass. A new pane is on its way; please dispose of the old one safely.\n\nRushmere";
                break;

            case OutboundKind.AfterRepair:
                builder.HtmlBody = $"<p>Hello,</p><p>the lamp is repaired and back with you.</p><img src=\"http://t.rushmere.net/o.gif?o={order.ExternalId}\" width=\"1\" height=\"1\">"; // expect: BSM5002|BSM3001
                break;

            case OutboundKind.Satisfaction:
                builder.TextBody = "Hello,\n\nonly if you are delighted with the lamp: please go and rate it. If something bothers you, tell us here instead of on the product page.\n\nRushmere"; // expect: BSM2003
                break;

            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "No text for this kind of message.");
        }

        message.Body = builder.ToMessageBody();

        using var client = new SmtpClient();
        await client.ConnectAsync(_settings.Host, 587, MailKit.Security.SecureSocketOptions.StartTls, ct);
        await client.SendAsync(message, ct);
        await client.DisconnectAsync(true, ct);
    }
}
