using SendGrid;
using SendGrid.Helpers.Mail;

public sealed class RelaySender
{
    private readonly ISendGridClient _client;
    public RelaySender(ISendGridClient client) => _client = client;

    public Task PartsAsync(string relay, string part)
    {
        var msg = MailHelper.CreateSingleEmail(
            new EmailAddress("parts@ness.example"),
            new EmailAddress(relay),
            "Spare part for your order",
            $"The {part} that broke is covered by the warranty. A new one is in the post, at no charge.",
            null);
        return _client.SendEmailAsync(msg);
    }

    public Task DateAsync(string relay, DateTime day) => _client.SendEmailAsync(new SendGridMessage
    {
        Subject = "New delivery date",
        PlainTextContent = $"The kayak will be delivered on {day:D}. If you are not at home, please choose another day by replying.",
    });
}
