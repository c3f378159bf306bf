using SendGrid;
using SendGrid.Helpers.Mail;

public class SendGridBuyerMailer
{
    private readonly ISendGridClient _client;
    private readonly EmailAddress _from = new("noreply@teasel.example", "Teasel");

    public SendGridBuyerMailer(ISendGridClient client) { _client = client; }

    public Task SendAsync(string relay, bool club)
    {
        var msg = club
            ? MailHelper.CreateSingleEmail(_from, new EmailAddress(relay), "Your brush set",
                "Become a member of our tester club and receive free brushes every month.", // expect: BSM1006|BSM1005
                null)
            : MailHelper.CreateSingleEmail(_from, new EmailAddress(relay), "Your brush set",
                "The handle that split is covered by the warranty; a new brush ships on Monday.",
                null);
        return _client.SendEmailAsync(msg);
    }

    public SendGridMessage Cash(string relay)
    {
        var m = new SendGridMessage { From = _from, Subject = "About your order", PlainTextContent = "We give you cashback of 50% via Cash App, just reply with your tag." }; // expect: BSM1004
        m.AddTo(relay);
        return m;
    }
}
