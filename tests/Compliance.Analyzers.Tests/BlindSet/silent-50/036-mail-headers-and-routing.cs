using System.Net.Mail;

namespace Aldermoor.Post;

public class RelayMailer(SmtpClient smtp, ITemplateStore store)
{
    private const string RelaySuffix = "@marketplace.amazon.com";

    public async Task SendAsync(string relay, string orderId, string templateKey, IDictionary<string, string> data)
    {
        if (!relay.EndsWith(RelaySuffix, StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException("Buyers are only written to through the Amazon relay address, never by private e-mail.", nameof(relay));

        var template = await store.LoadAsync(templateKey) ?? throw new KeyNotFoundException($"Template '{templateKey}' is missing.");
        var body = data.Aggregate(template.Body, (t, kv) => t.Replace("{{" + kv.Key + "}}", kv.Value));

        using var mail = new MailMessage("service@aldermoor.example", relay)
        {
            Subject = $"Answer to your question about order {orderId}",
            Body = body + "\n\nPlease answer directly to this message.\nAldermoor customer service",
        };
        mail.Headers.Add("X-Order-Id", orderId);
        await smtp.SendMailAsync(mail);
    }
}
