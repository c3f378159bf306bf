using MailKit.Net.Smtp;
using MimeKit;

namespace Skerry.Outbox;

public sealed class MimeOutbox(string host, MailboxAddress from)
{
    public async Task DeliverAsync(RelayAddress to, Letter letter, CancellationToken ct)
    {
        var message = new MimeMessage();
        message.From.Add(from);
        message.To.Add(new MailboxAddress(to.Name, to.Relay));

        var builder = new BodyBuilder();
        switch (letter)
        {
            case Letter.WrongVoltage:
                message.Subject = $"Order {to.OrderId}: wrong power supply";
                builder.TextBody = "We enclosed a US power supply by mistake. The EU one is on its way at our expense.";
                break;

            case Letter.Autumn:
                message.Subject = "15 percent less to pay this weekend"; // expect: BSM1001
                builder.TextBody = $"Dear {to.Name}, the dehumidifier's tank holds two litres; empty it before moving the unit.";
                break;

            case Letter.Complaint:
                message.Subject = $"Order {to.OrderId}: your complaint";
                builder.TextBody = $"Dear {to.Name}, withdraw the A-to-z claim today or our lawyers will come after you, and you will be sorry."; // expect: BSM4003
                break;

            case Letter.Invoice:
                message.Subject = $"Invoice for order {to.OrderId}";
                builder.TextBody = "The corrected invoice with your company name is attached.";
                builder.Attachments.Add($"/var/invoices/{to.OrderId}.pdf");
                break;

            case Letter.Direct:
                message.Subject = $"Order {to.OrderId}: filter";
                builder.TextBody = "Filters for the dehumidifier are best bought from us directly, off Amazon, with payment by bank transfer."; // expect: BSM3003
                break;
        }

        message.Body = builder.ToMessageBody();
        using var client = new SmtpClient();
        await client.ConnectAsync(host, 25, cancellationToken: ct);
        await client.SendAsync(message, ct);
        await client.DisconnectAsync(true, ct);
    }
}
